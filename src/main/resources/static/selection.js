// The link below the text takes the word that is selected in it along.

const LONGEST = 60;

export function start(link) {
  const text = document.querySelector(".prose");
  const plain = link.textContent;

  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    const word = selection.toString().trim();
    const usable = word && word.length <= LONGEST && !word.includes("\n") && text.contains(selection.anchorNode);
    link.textContent = usable ? `Say “${word}” differently` : plain;
    link.search = usable ? `?${new URLSearchParams({ written: word })}` : "";
  });
}
