// Keyboard shortcuts, only for those who switched them on: "play=p sentence-back=j" on the body.

export function connectShortcuts(player) {
  const keys = new Map(
    document.body.dataset.shortcuts
      .split(" ")
      .filter(Boolean)
      .map((pair) => [pair.slice(pair.indexOf("=") + 1), pair.slice(0, pair.indexOf("="))]),
  );

  const step = (by) => {
    const speed = document.getElementById("speed");
    speed.selectedIndex = Math.min(Math.max(0, speed.selectedIndex + by), speed.length - 1);
    speed.dispatchEvent(new Event("change"));
  };

  const actions = {
    play: () => player.toggle(),
    "sentence-back": () => player.sentenceBack(),
    "sentence-forward": () => player.sentenceForward(),
    "paragraph-back": () => player.paragraphBack(),
    "paragraph-forward": () => player.paragraphForward(),
    slower: () => step(-1),
    faster: () => step(1),
    current: () => document.getElementById("current").click(),
  };

  addEventListener("keydown", (event) => {
    const field = event.target.closest("input:not([type=checkbox]), select, textarea");
    const action = actions[keys.get(event.key.toLowerCase())];
    if (action && !field && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      action();
    }
  });
}
