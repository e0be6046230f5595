// The places that this device remembers, one for each article that was begun on it, until the article has ended.

const PREFIX = "position:";

export const recall = (id) => JSON.parse(localStorage.getItem(PREFIX + id));

export const remember = (id, place) => localStorage.setItem(PREFIX + id, JSON.stringify(place));

/**
 * Tells the server a place.
 * @returns the place that stands now, which may be another player's; null if the server has no use for it
 */
export async function send(id, place) {
  const answer = await fetch(`/api/articles/${id}/position`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...place, sent: undefined }),
    keepalive: true,
  });
  if (answer.status >= 500) {
    throw new Error("The server is busy.");
  }
  const { session, sentence, offset } = recall(id) ?? {};
  if (session === place.session && sentence === place.sentence && offset === place.offset) {
    if (place.finished || !answer.ok) {
      localStorage.removeItem(PREFIX + id);
    } else {
      remember(id, { ...place, sent: true });
    }
  }
  return answer.ok ? answer.json() : null;
}

/** The place that the server has for an article, or null. */
export async function ask(id) {
  try {
    const answer = await fetch(`/api/articles/${id}/position`);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** Tells the server what has waited for a connection, except for one article whose player does so itself. */
export function sendAll(except) {
  for (const key of Object.keys(localStorage).filter((each) => each.startsWith(PREFIX))) {
    const id = key.slice(PREFIX.length);
    const place = recall(id);
    if (id !== except && !place.sent) {
      send(id, place).catch(() => {});
    }
  }
}
