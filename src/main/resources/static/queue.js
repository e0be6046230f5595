// When an article ends, the next one starts in the same audio element, so that a locked screen stays no obstacle.

export function playQueue(player, position, sleep) {
  const { audio, sentences } = player;
  const heard = [];

  /** Puts another article, or the same one read in another way, in the place of this one. */
  const swap = async (answer, { from } = {}) => {
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const article = fresh.getElementById("article");
    if (!article) {
      throw new Error("The article could not be loaded.");
    }
    const focused = document.activeElement?.id;
    const open = Array.from(document.querySelectorAll("details[open][id]"), ({ id }) => id);
    document.querySelectorAll("#article [data-part]").forEach((part) => {
      const other = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
      if (other) {
        part.replaceWith(document.adoptNode(other));
      }
    });
    Object.assign(document.getElementById("article").dataset, article.dataset);
    document.title = fresh.title;
    open.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
    if (focused && document.activeElement?.id !== focused) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
    await player.load({ from });
  };

  const go = async (id) => {
    await position.save();
    const answer = await fetch(`/articles/${id}`);
    const loaded = swap(answer, { from: 0 });
    history.pushState(null, "", `/articles/${id}`);
    await loaded;
    scrollTo(0, 0);
    sayTitleBefore(Number(document.getElementById("source").dataset.resume));
    await player.play();
  };

  /** An article that was begun before goes on where the listener left it, once its title has been said. */
  const sayTitleBefore = (resume) => {
    const inTitle = (index) => sentences.element(index)?.closest("h1");
    if (!inTitle(0) || inTitle(sentences.at(resume))) {
      player.seek(resume);
      return;
    }
    player.announcing = true;
    const end = () => {
      player.announcing = false;
      sentences.removeEventListener("change", goOn);
      player.removeEventListener("choose", end);
    };
    const goOn = () => {
      if (!inTitle(sentences.current)) {
        end();
        player.seek(sentences.current < 0 ? 0 : resume);
      }
    };
    sentences.addEventListener("change", goOn);
    player.addEventListener("choose", end);
  };

  const next = async () => {
    const { id } = player.article;
    const answer = await fetch(`/api/queue/next?after=${encodeURIComponent(id)}`, { method: "POST" });
    if (answer.status === 200) {
      heard.push(id);
      await go((await answer.json()).id);
      return true;
    }
    return false;
  };

  player.next = next;
  player.previous = async () => {
    if (audio.currentTime > 5 || heard.length === 0) {
      player.toSentence(0);
    } else {
      await go(heard.pop());
    }
  };

  audio.addEventListener("ended", async () => {
    await position.save();
    if (sleep.endsHere() || !(await next().catch(() => false))) {
      player.say("The article has ended.");
    }
  });

  document.addEventListener("submit", async (event) => {
    const form = event.target.closest("#reading-form");
    if (!form) {
      return;
    }
    event.preventDefault();
    const playing = !audio.paused;
    audio.pause();
    try {
      await position.save();
      await swap(await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) }));
      if (playing) {
        player.play();
      } else {
        player.say("Done.");
      }
    } catch {
      form.submit();
    }
  });

  addEventListener("popstate", () => location.reload());
}
