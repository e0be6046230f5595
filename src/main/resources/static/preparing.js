// Shows how far a voice is that has to say everything beforehand, and then the article.

const PAUSE = 2000;

export function start(element) {
  const look = async () => {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("#preparing progress");
    if (answer.ok && !now) {
      location.reload();
      return;
    }
    if (now) {
      element.querySelector("progress").value = now.value;
      element.querySelector("output").textContent = `${now.value}\u00a0%`;
    }
    setTimeout(() => look().catch(later), PAUSE);
  };
  const later = () => setTimeout(() => look().catch(later), PAUSE);
  later();
}
