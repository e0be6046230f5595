// Where the listener is, kept on the server sentence by sentence. Another tab or device that goes on with the article
// takes over; this one then follows it when it is taken up again, unless the listener chooses a place here.

import * as places from "./places.js";

const EVERY = 5000;

const name = () => Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");

export function keepPosition(player) {
  const { audio, sentences } = player;
  let session = name();
  let basedOn = 0;
  /** Whether there is anything to save: the article was played, or moved in, since the page came. */
  let moved = false;
  /** Whether the listener chose the place here, which outweighs what another player saved. */
  let chosen = false;
  /** Whether the sound was started again and the server has not yet said that nobody else went on meanwhile. */
  let resuming = false;
  /** Whether another player has taken over. */
  let overtaken = false;
  let saved = 0;
  let sending = null;
  let again = false;

  const here = () => {
    const sentence = player.announcing ? undefined : sentences.list[sentences.at(audio.currentTime)];
    return sentence && {
      sentence: sentence.id,
      offset: Math.max(0, Math.round((audio.currentTime - sentence.start) * 1000)),
      session,
      basedOn,
      finished: audio.ended,
    };
  };

  /** Goes where another player, or this device before it had a connection, left off. */
  const goTo = ({ sentence, offset }) => {
    const line = sentences.list[sentences.indexOf(sentence)];
    if (line) {
      player.seek(Math.min(line.start + offset / 1000, line.end - 0.05));
    }
  };

  const follow = (standing) => {
    session = name();
    basedOn = standing.version;
    overtaken = false;
    goTo({ sentence: standing.sentenceId, offset: standing.offsetMillis });
  };

  const settle = async (id, standing, body) => {
    if (!standing || body.session !== session || standing.session === session) {
      resuming = false;
      return;
    }
    basedOn = standing.version;
    if (chosen) {
      session = name();
      await write();
    } else if (resuming) {
      follow(standing);
    } else {
      overtaken = true;
    }
    resuming = false;
  };

  const write = async () => {
    const body = here();
    if (!moved || (overtaken && !chosen && !resuming) || !body) {
      return;
    }
    saved = Date.now();
    const { id } = player.article;
    places.remember(id, body);
    try {
      const standing = await places.send(id, body);
      await settle(id, standing, body);
      chosen = false;
    } catch {
      // Without a connection the place waits on this device.
    }
  };

  /** Saves where the listener is; one request at a time, so that none overtakes another. */
  const save = () => {
    again = sending !== null;
    sending ??= write().finally(() => {
      sending = null;
      return again ? save() : undefined;
    });
    return sending;
  };

  player.addEventListener("load", () => {
    session = name();
    basedOn = Number(document.getElementById("source").dataset.version);
    moved = chosen = resuming = overtaken = false;
  });

  /** What this device remembers may be newer than the page, which can come from before the connection was lost. */
  player.addEventListener("ready", async () => {
    const { id } = player.article;
    const place = places.recall(id);
    if (!place || place.finished) {
      return;
    }
    try {
      const standing = await places.send(id, place);
      basedOn = standing?.version ?? basedOn;
      if (standing?.session === place.session && !place.sent && !moved) {
        goTo(place);
      }
    } catch {
      if (!moved) {
        ({ session, basedOn } = place);
        goTo(place);
      }
    }
  });

  /** A page that comes back into view shows where the listener is by now. */
  const comeBack = async () => {
    if (!audio.paused || sentences.list.length === 0) {
      return;
    }
    const { id } = player.article;
    const standing = await places.ask(id);
    if (standing && standing.version > basedOn && standing.session !== session && audio.paused && id === player.article.id) {
      follow(standing);
      player.say(`Moved to where you listened last, ${player.where()}`);
    }
  };

  audio.addEventListener("play", () => {
    moved = true;
    resuming = true;
    save();
  });
  player.addEventListener("choose", () => (moved = chosen = true));
  audio.addEventListener("pause", save);
  audio.addEventListener("seeked", save);
  audio.addEventListener("timeupdate", () => {
    if (!audio.paused && Date.now() - saved > EVERY) {
      save();
    }
  });
  addEventListener("pagehide", write);
  addEventListener("pageshow", ({ persisted }) => persisted && comeBack());
  document.addEventListener("visibilitychange", () => (document.hidden ? write() : comeBack()));
  addEventListener("online", () => places.sendAll(player.article.id));
  places.sendAll(player.article.id);
  return { save };
}
