// Articles that a listener keeps on this device, and what is said while there is no connection.

const KEPT = "kept";

export function startServiceWorker() {
  navigator.serviceWorker?.register("/service-worker.js").catch(() => {});
}

const kept = () => JSON.parse(localStorage.getItem(KEPT) ?? "{}");
const remember = (articles) => localStorage.setItem(KEPT, JSON.stringify(articles));

export function showConnection() {
  const notice = document.createElement("p");
  notice.className = "connection";
  notice.setAttribute("role", "alert");
  notice.textContent = "You are offline. Articles that you keep offline still play.";
  const show = () => {
    if (navigator.onLine) {
      notice.remove();
    } else {
      document.getElementById("main").before(notice);
    }
  };
  addEventListener("online", show);
  addEventListener("offline", show);
  show();

  const list = document.getElementById("kept-articles");
  if (list) {
    const articles = Object.entries(kept());
    for (const [id, title] of articles) {
      const link = document.createElement("a");
      link.href = `/articles/${id}`;
      link.textContent = title;
      const item = document.createElement("li");
      item.className = "row";
      item.append(link);
      list.append(item);
    }
    document.getElementById("nothing-kept").hidden = articles.length > 0;
  }
}

/** All that an article's page needs to play without a connection. */
const pieces = (id) => {
  const { audio, track } = document.getElementById("source").dataset;
  return [`/articles/${id}`, audio, track, `/articles/${id}/artwork.png`];
};

async function keep(id, title) {
  const cache = await caches.open(KEPT);
  const needed = pieces(id);
  for (const address of needed) {
    if (address === `/articles/${id}` || !(await cache.match(address))) {
      const answer = await fetch(address);
      if (!answer.ok) {
        throw new Error(`${address} could not be kept.`);
      }
      await cache.put(address, answer);
    }
  }
  await clear(cache, id, needed);
  remember({ ...kept(), [id]: title });
}

/** Removes what is kept of an article, except for what is still needed. */
async function clear(cache, id, needed) {
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if ((pathname === `/articles/${id}` || pathname.startsWith(`/articles/${id}/`)) && !needed.includes(pathname)) {
      await cache.delete(url);
    }
  }
}

async function drop(id) {
  await clear(await caches.open(KEPT), id, []);
  const { [id]: gone, ...rest } = kept();
  remember(rest);
}

export function offerKeeping(player) {
  if (!("caches" in globalThis && navigator.serviceWorker)) {
    return;
  }
  const button = document.getElementById("keep");
  document.getElementById("keep-offline").hidden = false;

  const show = () => button.setAttribute("aria-pressed", String(player.article.id in kept()));

  button.addEventListener("click", async () => {
    const { id, title } = player.article;
    try {
      if (id in kept()) {
        await drop(id);
        player.say("No longer kept on this device.");
      } else {
        player.say("Keeping the article on this device…");
        await keep(id, title);
        player.say("Kept on this device.");
      }
    } catch {
      player.say("The article could not be kept. Check the connection and the space on this device.");
    }
    show();
  });

  player.addEventListener("load", () => {
    const { id, title } = player.article;
    show();
    if (id in kept() && navigator.onLine) {
      keep(id, title).catch(() => {});
    }
  });
}
