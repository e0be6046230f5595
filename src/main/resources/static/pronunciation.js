// "Hear it" plays here instead of on a page of its own.

export function start(form) {
  const status = document.getElementById("pronunciation-status");
  const trial = new Audio();
  trial.addEventListener("error", () => (status.textContent = "That cannot be said. Change how it is written."));

  form.addEventListener("submit", (event) => {
    if (event.submitter?.classList.contains("hear")) {
      event.preventDefault();
      status.textContent = "";
      trial.src = `${event.submitter.formAction}?${new URLSearchParams(new FormData(form))}`;
      trial.play().catch(() => {});
    }
  });
}
