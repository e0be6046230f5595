// What every page starts with; each part of a page has a module of its own.

import { showConnection, startServiceWorker } from "./offline.js";

startServiceWorker();
showConnection();

const parts = [
  ["#player", "./player.js"],
  ["#preparing", "./preparing.js"],
  ["#add", "./add.js"],
  ["#settings", "./settings.js"],
  ["#pronunciation", "./pronunciation.js"],
  ["#say-differently", "./selection.js"],
];

for (const [selector, module] of parts) {
  const element = document.querySelector(selector);
  if (element) {
    import(module).then(({ start }) => start(element));
  }
}
