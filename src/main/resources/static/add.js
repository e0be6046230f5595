// Says what is going on while an article is fetched.

export function start(form) {
  const progress = document.getElementById("add-progress");
  let timer;

  form.addEventListener("submit", (event) => {
    if (timer) {
      event.preventDefault();
      return;
    }
    const fetching = form.elements.url.value.trim() !== "";
    const begun = Date.now();
    progress.textContent = fetching ? "Fetching the page…" : "Reading the text…";
    timer = setInterval(() => {
      const seconds = Math.round((Date.now() - begun) / 1000);
      if (seconds % 5 === 0) {
        progress.textContent = fetching
          ? `Still waiting for the page after ${seconds} seconds. Lectern gives up after 25.`
          : `Still reading the text after ${seconds} seconds.`;
      }
    }, 1000);
  });

  addEventListener("pageshow", () => {
    clearInterval(timer);
    timer = undefined;
    progress.textContent = "";
  });
}
