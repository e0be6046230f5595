// Preferences that change while listening are kept on the server.

export const save = (changed) =>
  fetch("/api/preferences", {
    method: "PATCH",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(changed),
    keepalive: true,
  }).catch(() => {});
