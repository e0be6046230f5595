// The page scrolls along with the speech, until the reader scrolls or moves within the text.

import { save } from "./preferences.js";

const SCROLL_KEYS = new Set(["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown"]);

export function followSpeech(player) {
  const { audio, sentences } = player;
  const follow = document.getElementById("follow");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let yielded = false;

  const scrollTo = (element) =>
    element.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });

  const yieldToReader = () => (yielded = true);
  const goAlong = () => (yielded = false);
  addEventListener("wheel", yieldToReader, { passive: true });
  addEventListener("touchmove", yieldToReader, { passive: true });
  addEventListener("keydown", ({ key, target }) => {
    if (SCROLL_KEYS.has(key) && !target.closest("input, select, textarea")) {
      yieldToReader();
    }
  });
  // The bar at the edge of the window is dragged outside of the page's own box.
  addEventListener("pointerdown", ({ clientX, target }) => {
    if (target === document.documentElement && clientX >= target.clientWidth) {
      yieldToReader();
    }
  });
  document.addEventListener("focusin", ({ target }) => {
    if (target.closest(".text") && target.matches(":focus-visible")) {
      yieldToReader();
    }
  });

  audio.addEventListener("play", goAlong);
  document.addEventListener("click", ({ target }) => target.closest(".from-here") && goAlong());
  follow.addEventListener("change", () => {
    goAlong();
    save({ follow: follow.checked });
  });

  sentences.addEventListener("change", () => {
    const element = sentences.element(sentences.current);
    if (!element || !follow.checked || yielded || audio.paused) {
      return;
    }
    const { top, bottom } = element.getBoundingClientRect();
    if (top < innerHeight * 0.15 || bottom > innerHeight * 0.75) {
      scrollTo(element);
    }
  });

  document.getElementById("current").addEventListener("click", () => {
    const element = sentences.element(Math.max(0, sentences.current));
    if (element) {
      element.tabIndex = -1;
      element.focus({ preventScroll: true });
      scrollTo(element);
      goAlong();
    }
  });
}
