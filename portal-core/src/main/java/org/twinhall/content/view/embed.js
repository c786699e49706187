/** Films and maps of other sites: nothing is asked of them before a reader presses the button. */
for (const figure of document.querySelectorAll("figure.embed[data-frame]")) {
  const button = document.createElement("button");
  const note = document.createElement("p");
  button.type = "button";
  button.className = "button";
  button.textContent = figure.dataset.show;
  note.className = "embed-note";
  note.textContent = figure.dataset.note.replace("{site}", new URL(figure.dataset.frame).hostname);
  figure.append(button, note);
  button.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.src = figure.dataset.frame;
    frame.title = figure.querySelector("a").textContent;
    frame.allowFullscreen = true;
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    button.replaceWith(frame);
    note.remove();
    frame.focus();
  });
}
