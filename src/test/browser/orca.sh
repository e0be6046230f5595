#!/usr/bin/env bash
# What Orca, a real screen reader, says on an article's page: reading it through, and operating the player.
# Not part of the build: it needs a display, and half a minute of quiet. Run it from the project's folder once the jar is
# built; it prints what was said and fails if a promise of the player is broken.
set -euo pipefail
cd "$(dirname "$0")/../../.."

need=()
command -v orca >/dev/null || need+=(orca)
command -v Xvfb >/dev/null || need+=(xvfb)
command -v xdotool >/dev/null || need+=(xdotool)
command -v dbus-run-session >/dev/null || need+=(dbus-daemon dbus-x11)
command -v chromium >/dev/null || need+=(chromium)
[ -x /usr/libexec/at-spi-bus-launcher ] || need+=(at-spi2-core)
if [ ${#need[@]} -gt 0 ]; then
  echo "This needs a screen reader and a display: apt-get install -y --no-install-recommends ${need[*]}" >&2
  exit 2
fi
[ -f target/lectern.jar ] || { echo "Build the program first: mvn -q -DskipTests package" >&2; exit 2; }

# Everything runs on a bus, a display and a home of its own, and ends with this script.
if [ -z "${LECTERN_ORCA:-}" ]; then
  LECTERN_ORCA=$(mktemp -d)
  export LECTERN_ORCA HOME="$LECTERN_ORCA/home" XDG_RUNTIME_DIR="$LECTERN_ORCA/run" DISPLAY=":${LECTERN_DISPLAY:-87}"
  mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
  result=0
  dbus-run-session -- "$0" 2>"$LECTERN_ORCA/errors.log" || result=$?
  [ $result -eq 0 ] || tail -n 5 "$LECTERN_ORCA/errors.log" >&2
  rm -rf "$LECTERN_ORCA"
  exit $result
fi

cp target/lectern.jar "$LECTERN_ORCA/lectern.jar"
heard="$LECTERN_ORCA/orca.log"
started=()
start() {
  "$@" >/dev/null 2>>"$LECTERN_ORCA/errors.log" &
  started+=($!)
}
trap 'kill "${started[@]}" 2>/dev/null || true; wait || true' EXIT

start Xvfb "$DISPLAY" -screen 0 1280x900x24 -nolisten tcp
start java -jar "$LECTERN_ORCA/lectern.jar" serve --port 7187 --data "$LECTERN_ORCA/data"
for _ in $(seq 60); do curl -fs http://127.0.0.1:7187/healthz >/dev/null && break; sleep 0.5; done
page=$(curl -fs -o /dev/null -w '%{redirect_url}' http://127.0.0.1:7187/articles \
  --data-urlencode 'title=The bakery that heats a swimming pool' --data-urlencode 'text=The ovens on Mill Street are lit at four in the morning. Their heat warms the pool next door. The water is never cold, not even on the darkest day of a long winter, and the bakers swim before they go home.

Nobody planned it. A pipe was simply in the way, and somebody had the sense to leave it there. Since then the street smells of bread and wet towels, and the old people say that it always did.

The council once sent a man to measure the heat that was lost. He found none, stayed for a swim, and wrote a short report about the rolls.')
start /usr/libexec/at-spi-bus-launcher --launch-immediately
sleep 1
gsettings set org.gnome.desktop.interface toolkit-accessibility true
gsettings set org.gnome.desktop.a11y.applications screen-reader-enabled true
# Orca writes its log in blocks; what was said last would be missing from it.
cat >"$LECTERN_ORCA/sitecustomize.py" <<'PYTHON'
import builtins

plain = builtins.open
builtins.open = lambda file, mode="r", buffering=-1, *more, **named: plain(
    file, mode, 1 if str(file).endswith("orca.log") and buffering == -1 else buffering, *more, **named)
PYTHON
start env PYTHONPATH="$LECTERN_ORCA" orca --replace --debug-file="$heard"
sleep 4
start chromium --no-sandbox --disable-gpu --no-first-run --force-renderer-accessibility --user-data-dir="$HOME/chromium" \
  --window-size=1200,850 --window-position=0,0 --autoplay-policy=no-user-gesture-required --mute-audio \
  --disable-background-networking --app="$page"

said() { grep -a 'SPEECH OUTPUT' "$heard" | sed -E "s/^.*SPEECH OUTPUT: '(.*)' ?(\{.*)?$/\1/; s/ +/ /g; s/[ .]+$//" | grep -v '^$' || true; }
quiet() { # waits until nothing has been said for two seconds, at most twice the given number of seconds
  local before=-1 now
  for _ in $(seq "$1"); do
    now=$(said | wc -l)
    [ "$now" != "$before" ] || return 0
    before=$now
    sleep 2
  done
}
marked() { mark=$(said | wc -l); }
since() { said | sed "1,${mark}d"; }
press() { # a key, and what is said because of it, for which a busy machine gets a few seconds
  marked
  xdotool key "$1"
  for _ in $(seq 10); do
    sleep 0.5
    [ -z "$(since | grep -vi "^$1\$" || true)" ] || break
  done
  sleep 1
  since | grep -vi "^$1\$" | sed "s/^/  $1: /" || true
}
failures=0
expect() { # a promise, and what must have been said since the mark
  if grep -qE "$2" <<<"$(since)"; then
    echo "    kept: $1"
  else
    echo "    BROKEN: $1"
    failures=$((failures + 1))
  fi
}
go_to() { # presses Tab until that control is spoken
  for _ in $(seq 40); do
    press Tab
    ! grep -q "^$1" <<<"$(since)" || return 0
  done
  echo "    BROKEN: no control called $1 in the order of Tab"
  exit 1
}

for _ in $(seq 30); do window=$(xdotool search --onlyvisible --class chromium | tail -n 1 || true); [ -z "$window" ] || break; sleep 1; done
xdotool windowfocus "$window"
mark=0
quiet 20
echo "The page, read through:"
said | sed 's/^/  /'
expect "the title is a heading" '^heading level 1'
expect "the text is read" '^The ovens on Mill Street are lit at four'
expect "the play button has its name" '^Play$'

echo "The player, by keyboard:"
xdotool key ctrl+Home
sleep 1
go_to "Position horizontal slider"
press Right
expect "the slider says in words where it is" '^[0-9]+ seconds? of [0-9]+ seconds'
go_to "Play push button"
press Return
press shift+Tab
marked
sleep 6
words=$(since | wc -w)
echo "  $words words in 6 seconds of playback with the focus on the slider"
if [ "$words" -eq 0 ]; then
  echo "    kept: silence while the voice speaks"
else
  echo "    BROKEN: silence while the voice speaks"
  failures=$((failures + 1))
fi
go_to "Pause push button"
press Return
expect "a pause says where it is" '^Paused, sentence [2-9] of [0-9]+'
go_to "Next sentence push button"
press Return
expect "a skip says where it lands" '^Sentence [0-9]+ of [0-9]+'
go_to "Go to current sentence push button"
press Return
expect "the current sentence takes the focus" '^region Text$'
exit $((failures > 0))
