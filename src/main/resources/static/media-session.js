// Headset keys, lock screens and media keys.

export function connectMediaSession(player) {
  const session = navigator.mediaSession;
  if (!session) {
    return;
  }
  const { audio, sentences } = player;

  const tellPosition = () => {
    if (player.length > 0) {
      session.setPositionState({
        duration: player.length,
        position: Math.min(audio.currentTime, player.length),
        playbackRate: audio.playbackRate,
      });
    }
  };

  const handlers = {
    play: () => player.play(),
    pause: () => audio.pause(),
    stop: () => audio.pause(),
    seekbackward: () => player.sentenceBack(),
    seekforward: () => player.sentenceForward(),
    seekto: ({ seekTime }) => player.choose(seekTime),
    previoustrack: () => player.previous(),
    nexttrack: () => player.next().then((more) => more || player.paragraphForward()).catch(() => {}),
  };
  for (const [action, handler] of Object.entries(handlers)) {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // This browser does not know the action.
    }
  }

  player.addEventListener("load", () => {
    const { id, title, byline, site } = player.article;
    session.metadata = new MediaMetadata({
      title,
      artist: byline || site || "Lectern",
      album: site,
      artwork: [{ src: `/articles/${id}/artwork.png`, sizes: "512x512", type: "image/png" }],
    });
    tellPosition();
  });
  ["play", "pause", "seeked", "ratechange"].forEach((event) => audio.addEventListener(event, tellPosition));
  audio.addEventListener("play", () => (session.playbackState = "playing"));
  audio.addEventListener("pause", () => (session.playbackState = "paused"));
  sentences.addEventListener("change", tellPosition);
}
