// Settings show and sound at once what they will do.

export function start(form) {
  const root = document.documentElement;
  for (const name of ["theme", "mark", "size", "spacing", "width", "font"]) {
    form.elements[name].addEventListener("change", ({ target }) => (root.dataset[name] = target.value));
  }

  const sample = new Audio();
  form.addEventListener("click", (event) => {
    const link = event.target.closest(".hear");
    if (link) {
      event.preventDefault();
      sample.src = link.href;
      sample.play();
    }
  });
}
