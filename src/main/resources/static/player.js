// The player: a native audio element with controls of our own around it.

import { dockPlay } from "./dock.js";
import { followSpeech } from "./follow.js";
import { connectMediaSession } from "./media-session.js";
import { offerKeeping } from "./offline.js";
import { keepPosition } from "./position.js";
import { playQueue } from "./queue.js";
import { Sentences } from "./sentences.js";
import { connectShortcuts } from "./shortcuts.js";
import { setSleepTimer } from "./sleep.js";
import { connectSeek } from "./seek.js";
import { save } from "./preferences.js";

const byId = (id) => document.getElementById(id);

/** What the other modules share: the sound, its sentences, and the few moves a listener can make. */
export class Player extends EventTarget {
  audio = byId("audio");
  sentences = new Sentences(this.audio);
  length = 0;
  pausedBy = "Paused";
  /** Whether the title is being said before the listener's place is gone to. */
  announcing = false;

  /** Takes up the article on the page. */
  async load({ from } = {}) {
    const { audio, track, seconds, resume } = byId("source").dataset;
    this.length = Number(seconds);
    const start = from ?? Number(resume);
    if (this.audio.getAttribute("src")?.split("#")[0] !== audio) {
      this.audio.src = audio;
    }
    this.seek(start);
    document.querySelectorAll(".from-here").forEach((button) => (button.hidden = false));
    this.dispatchEvent(new Event("load"));
    await this.sentences.load(track);
    this.dispatchEvent(new Event("ready"));
  }

  get article() {
    return byId("article").dataset;
  }

  seek(time) {
    this.audio.currentTime = Math.min(Math.max(0, time), this.length);
  }

  /** Goes to a place that the listener chose. */
  choose(time) {
    this.dispatchEvent(new Event("choose"));
    this.seek(time);
  }

  toSentence(index) {
    const sentence = this.sentences.list[Math.min(Math.max(0, index), this.sentences.list.length - 1)];
    if (sentence) {
      this.choose(sentence.start);
      this.dispatchEvent(new CustomEvent("move", { detail: this.sentences.indexOf(sentence.id) }));
    }
  }

  /** To the beginning of this sentence if it is well under way, else to the one before. */
  sentenceBack() {
    const index = this.#index();
    const late = this.audio.currentTime - (this.sentences.list[index]?.start ?? 0) > 1.5;
    this.toSentence(late ? index : index - 1);
  }

  sentenceForward() {
    this.toSentence(this.#index() + 1);
  }

  paragraphBack() {
    const first = this.#firstOfBlock(this.#index());
    const late = this.audio.currentTime - (this.sentences.list[first]?.start ?? 0) > 1.5;
    this.toSentence(late ? first : this.#firstOfBlock(first - 1));
  }

  paragraphForward() {
    const index = this.#index();
    const block = this.sentences.block(index);
    const next = this.sentences.list.findIndex((_, at) => at > index && this.sentences.block(at) !== block);
    if (next > 0) {
      this.toSentence(next);
    }
  }

  toggle() {
    if (this.audio.paused) {
      this.play();
    } else {
      this.audio.pause();
    }
  }

  async play() {
    try {
      await this.audio.play();
    } catch (failure) {
      if (failure.name !== "AbortError") {
        this.say("The sound could not be played. Check the connection and try again.");
      }
    }
  }

  /** One brief sentence for screen readers; only while the voice is silent. */
  say(text) {
    byId("status").textContent = this.audio.paused ? text : "";
  }

  /** "sentence 5 of 40" */
  where() {
    return `sentence ${this.#index() + 1} of ${this.sentences.list.length}`;
  }

  #index() {
    return this.sentences.at(this.audio.currentTime);
  }

  #firstOfBlock(index) {
    const block = this.sentences.block(index);
    let first = Math.max(0, index);
    while (first > 0 && this.sentences.block(first - 1) === block) {
      first -= 1;
    }
    return first;
  }
}

export function start() {
  const player = new Player();
  const { audio } = player;
  audio.controls = false;
  byId("controls").hidden = false;

  connectSeek(player);
  connectButtons(player);
  connectText(player);
  connectKnobs(player);
  const sleep = setSleepTimer(player);
  const position = keepPosition(player);
  followSpeech(player);
  dockPlay(player);
  playQueue(player, position, sleep);
  connectMediaSession(player);
  connectShortcuts(player);
  offerKeeping(player);
  player.load().catch((failure) => player.say(failure.message));
}

function connectButtons(player) {
  const { audio } = player;
  const label = () => (byId("play").textContent = audio.paused ? "Play" : "Pause");
  byId("play").addEventListener("click", () => player.toggle());
  byId("sentence-back").addEventListener("click", () => player.sentenceBack());
  byId("sentence-forward").addEventListener("click", () => player.sentenceForward());
  byId("paragraph-back").addEventListener("click", () => player.paragraphBack());
  byId("paragraph-forward").addEventListener("click", () => player.paragraphForward());
  byId("beginning").addEventListener("click", () => player.toSentence(0));
  audio.addEventListener("play", () => {
    label();
    player.say("");
  });
  audio.addEventListener("pause", () => {
    label();
    if (!audio.ended) {
      player.say(`${player.pausedBy}, ${player.where()}`);
    }
    player.pausedBy = "Paused";
  });
  audio.addEventListener("error", () => player.say("The sound could not be loaded. Check the connection and try again."));
  player.addEventListener("move", ({ detail }) => player.say(`Sentence ${detail + 1} of ${player.sentences.list.length}`));
}

function connectText(player) {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest(".from-here");
    const sentence = target.closest("a") ? null : target.closest(".sentence");
    if (button) {
      player.toSentence(player.sentences.indexOf(button.dataset.sentence));
      player.play();
    } else if (sentence && getSelection().isCollapsed) {
      const index = player.sentences.indexOf(sentence.id);
      if (index >= 0) {
        player.toSentence(index);
      }
    }
  });
}

function connectKnobs(player) {
  const { audio } = player;
  const speed = byId("speed");
  const volume = byId("volume");
  const setSpeed = () => {
    audio.preservesPitch = true;
    audio.defaultPlaybackRate = Number(speed.value);
    audio.playbackRate = Number(speed.value);
  };
  const setVolume = () => {
    audio.volume = volume.value / 100;
    volume.setAttribute("aria-valuetext", `${volume.value} percent`);
  };
  speed.addEventListener("change", () => {
    setSpeed();
    save({ speed: Number(speed.value) });
  });
  volume.value = localStorage.getItem("volume") ?? volume.value;
  volume.addEventListener("input", () => {
    setVolume();
    localStorage.setItem("volume", volume.value);
  });
  setSpeed();
  setVolume();
}
