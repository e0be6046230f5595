// The position slider. While it has the focus its value keeps step with the sound, so that an arrow key moves from
// where the sound is; its text stays as it is unless the listener moves it, or a screen reader would never stop talking.

import { figures, words } from "./times.js";

export function connectSeek(player) {
  const { audio } = player;
  const seek = document.getElementById("seek");
  const tell = (id, text) => (document.getElementById(id).textContent = text);

  const speakable = () => seek.setAttribute("aria-valuetext", `${words(audio.currentTime)} of ${words(player.length)}`);

  const show = () => {
    const left = Math.round(player.length) - Math.round(audio.currentTime);
    seek.value = Math.round(audio.currentTime);
    tell("elapsed", `${figures(audio.currentTime)} of ${figures(player.length)}`);
    tell("remaining", `${figures(left)} left`);
    tell("remaining-words", `${words(left)} left`);
    if (document.activeElement !== seek) {
      speakable();
    }
  };

  seek.addEventListener("input", () => {
    player.choose(Number(seek.value));
    speakable();
    show();
  });
  seek.addEventListener("blur", speakable);
  audio.addEventListener("timeupdate", show);
  audio.addEventListener("seeking", show);
  player.addEventListener("load", () => {
    seek.max = Math.round(player.length);
    show();
  });
}
