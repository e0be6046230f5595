// Where the listener is, kept on the server sentence by sentence, and on this device while there is no connection.

const EVERY = 5000;

const name = () => Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");

export function keepPosition(player) {
  const { audio, sentences } = player;
  let session = name();
  let basedOn = 0;
  let moved = false;
  let saved = 0;
  let lost = false;

  player.addEventListener("load", () => {
    session = name();
    basedOn = Number(document.getElementById("source").dataset.version);
    moved = false;
    lost = false;
  });

  const position = (finished) => {
    const sentence = sentences.list[sentences.at(audio.currentTime)];
    return sentence && {
      sentence: sentence.id,
      offset: Math.max(0, Math.round((audio.currentTime - sentence.start) * 1000)),
      session,
      basedOn,
      finished,
    };
  };

  const send = async (id, body) => {
    const answer = await fetch(`/api/articles/${id}/position`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      keepalive: true,
    });
    return answer.ok ? answer.json() : null;
  };

  /** Saves where the listener is, unless the article was played somewhere else meanwhile. */
  const save = async ({ finished = false } = {}) => {
    const body = position(finished);
    if (!moved || lost || !body) {
      return;
    }
    saved = Date.now();
    const { id } = player.article;
    try {
      const standing = await send(id, body);
      localStorage.removeItem(`position:${id}`);
      if (standing && standing.session !== body.session && body.session === session) {
        lost = true;
        basedOn = standing.version;
      }
    } catch {
      localStorage.setItem(`position:${id}`, JSON.stringify(body));
    }
  };

  const sendWhatWaited = () => {
    for (const key of Object.keys(localStorage).filter((each) => each.startsWith("position:"))) {
      send(key.slice("position:".length), JSON.parse(localStorage.getItem(key)))
        .then(() => localStorage.removeItem(key))
        .catch(() => {});
    }
  };

  audio.addEventListener("play", () => {
    moved = true;
    if (lost) {
      session = name();
      lost = false;
    }
  });
  player.addEventListener("move", () => (moved = true));
  document.getElementById("seek").addEventListener("input", () => (moved = true));
  audio.addEventListener("pause", () => save());
  audio.addEventListener("seeked", () => save());
  audio.addEventListener("timeupdate", () => {
    if (!audio.paused && Date.now() - saved > EVERY) {
      save();
    }
  });
  addEventListener("pagehide", () => save());
  document.addEventListener("visibilitychange", () => document.hidden && save());
  addEventListener("online", sendWhatWaited);
  sendWhatWaited();
  return { save };
}
