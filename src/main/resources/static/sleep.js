// The sleep timer: after some minutes, at the end of the paragraph, or at the end of the article.

export function setSleepTimer(player) {
  const { audio, sentences } = player;
  const choice = document.getElementById("sleep");
  /** Milliseconds left while the voice is silent, and when they will be over while it speaks; 0 for no timer. */
  let left = 0;
  let deadline = 0;
  let block = null;

  const stop = () => {
    choice.value = "";
    left = deadline = 0;
    block = null;
    player.pausedBy = "Paused by the sleep timer";
    audio.pause();
  };

  choice.addEventListener("change", () => {
    left = (Number(choice.value) || 0) * 60_000;
    deadline = left && !audio.paused ? Date.now() + left : 0;
    block = choice.value === "paragraph" ? sentences.block(sentences.current) : null;
  });

  audio.addEventListener("play", () => (deadline = left && Date.now() + left));
  audio.addEventListener("pause", () => (left = deadline && deadline - Date.now()));

  audio.addEventListener("timeupdate", () => {
    if (deadline && !audio.paused && Date.now() >= deadline) {
      stop();
    }
  });

  sentences.addEventListener("change", () => {
    if (choice.value !== "paragraph" || audio.paused || sentences.current < 0) {
      return;
    }
    block ??= sentences.block(sentences.current);
    if (sentences.block(sentences.current) !== block) {
      stop();
    }
  });

  return {
    /** Whether nothing may follow this article. */
    endsHere() {
      const ends = choice.value === "article" || choice.value === "paragraph";
      if (ends) {
        choice.value = "";
      }
      return ends;
    },
  };
}
