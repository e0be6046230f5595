// Serves the shell and the kept articles without a connection. VERSION and SHELL are put in front by the server.

const SHELL_CACHE = `shell-${VERSION}`;
const KEPT_CACHE = "kept";
const PATIENCE = 4000;

addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL_CACHE).then((cache) => cache.addAll(SHELL)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => names.filter((name) => name.startsWith("shell-") && name !== SHELL_CACHE))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) {
    return;
  }
  if (request.mode === "navigate") {
    event.respondWith(page(request, pathname));
  } else if (pathname.startsWith("/static/")) {
    event.respondWith(file(request, pathname));
  } else if (pathname.startsWith("/articles/")) {
    event.respondWith(piece(request, pathname));
  }
});

/** A page from the server; a kept one does if the server cannot be reached, or not within a few seconds. */
async function page(request, pathname) {
  const kept = await caches.open(KEPT_CACHE).then((cache) => cache.match(pathname));
  const late = new Promise((_, reject) => kept && setTimeout(reject, PATIENCE));
  try {
    return await Promise.race([fetch(request), late]);
  } catch {
    return kept ?? caches.match("/offline");
  }
}

/** A kept page may name files of an older version: those of this version do as well. */
async function file(request, pathname) {
  const name = pathname.split("/").pop();
  return (await caches.match(request)) ?? fetch(request).catch(() =>
    caches.match(SHELL.find((address) => address.endsWith(`/${name}`)) ?? "/offline"));
}

async function piece(request, pathname) {
  const cache = await caches.open(KEPT_CACHE);
  const whole = await cache.match(request.url);
  if (!whole) {
    return fetch(request).catch(async (failure) => {
      const page = await cache.match(pathname);
      if (page) {
        return page;
      }
      throw failure;
    });
  }
  const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get("Range") ?? "");
  return range ? part(whole, range) : whole;
}

/** The bytes that a media element asks for; without a 206 it could not seek. */
async function part(whole, [, first, last]) {
  const blob = await whole.blob();
  const start = first === "" ? Math.max(0, blob.size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? blob.size - 1 : Math.min(Number(last), blob.size - 1);
  const type = whole.headers.get("Content-Type");
  if (start > end) {
    return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${blob.size}` } });
  }
  return new Response(blob.slice(start, end + 1, type), {
    status: 206,
    headers: {
      "Accept-Ranges": "bytes",
      "Content-Length": String(end - start + 1),
      "Content-Range": `bytes ${start}-${end}/${blob.size}`,
      "Content-Type": type,
    },
  });
}
