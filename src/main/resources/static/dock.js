// On a small screen the play button stays within reach while the text is read: it moves to the window's lower edge.

export function dockPlay(player) {
  const region = document.getElementById("player");
  let begun = false;
  let away = false;

  const show = () => region.classList.toggle("docked", begun && away);

  new IntersectionObserver(([{ isIntersecting, boundingClientRect }]) => {
    away = !isIntersecting && boundingClientRect.bottom <= 0;
    show();
  }).observe(region);
  player.audio.addEventListener("play", () => {
    begun = true;
    show();
  });
}
