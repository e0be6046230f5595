// Which sentence is being spoken, told by the cues of the metadata track.

export class Sentences extends EventTarget {
  #audio;
  #track;
  list = [];
  current = -1;

  constructor(audio) {
    super();
    this.#audio = audio;
    audio.addEventListener("seeked", () => this.#mark(this.at(audio.currentTime)));
  }

  /** Takes the cues of a track, and resolves when they have been read. */
  async load(address) {
    this.#audio.querySelectorAll("track").forEach((old) => old.remove());
    this.#mark(-1);
    this.list = [];
    const element = document.createElement("track");
    element.kind = "metadata";
    element.src = address;
    const loaded = new Promise((resolve, reject) => {
      element.addEventListener("load", resolve);
      element.addEventListener("error", () => reject(new Error("The sentences could not be loaded.")));
    });
    this.#audio.append(element);
    this.#track = element.track;
    this.#track.mode = "hidden";
    await loaded;
    this.list = Array.from(this.#track.cues, ({ id, startTime, endTime }) => ({ id, start: startTime, end: endTime }));
    this.#track.addEventListener("cuechange", () => this.#follow());
    this.#mark(this.at(this.#audio.currentTime));
  }

  /** The index of the sentence spoken at a time. */
  at(time) {
    let low = 0;
    let high = this.list.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.list[middle].start <= time + 0.001) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.min(low, this.list.length - 1);
  }

  indexOf(id) {
    return this.list.findIndex((sentence) => sentence.id === id);
  }

  /** The element that shows a sentence, or the block it is about. */
  element(index) {
    const id = this.list[index]?.id;
    return id ? document.getElementById(id) ?? document.querySelector(`[data-spoken~="${id}"]`) : null;
  }

  /** The block that shows a sentence; the title counts as one. */
  block(index) {
    return this.element(index)?.closest(".passage, h1") ?? null;
  }

  #follow() {
    const cue = this.#track.activeCues?.[0];
    if (cue) {
      this.#mark(this.indexOf(cue.id));
    }
  }

  #mark(index) {
    if (index === this.current) {
      return;
    }
    this.element(this.current)?.removeAttribute("aria-current");
    this.current = index;
    this.element(index)?.setAttribute("aria-current", "true");
    this.dispatchEvent(new Event("change"));
  }
}
