/** What other programs put into the clipboard, made into what a text may hold. */

/** HTML of Word, Google Docs and web pages without their styles; their lists and headings stay. */
export function cleanPasted(html) {
  const body = new DOMParser().parseFromString(undressed(html), "text/html").body;
  body.querySelectorAll("script, meta, title, link, xml").forEach(element => element.remove());
  body.querySelectorAll("b[id^='docs-internal-guid']").forEach(unwrap);
  body.querySelectorAll("span[data-style]").forEach(readStyle);
  body.querySelectorAll("h1").forEach(element => rename(element, "h2"));
  body.querySelectorAll("h5, h6").forEach(element => rename(element, "h4"));
  body.querySelectorAll("p[class*='MsoTitle']").forEach(element => rename(element, "h2"));
  wordLists(body);
  body.querySelectorAll("img:not([src^='/media/'])").forEach(element => element.remove());
  body.querySelectorAll("[data-style]").forEach(element => element.removeAttribute("data-style"));
  body.querySelectorAll("p, h2, h3, h4").forEach(element => {
    if (!element.textContent.trim() && !element.querySelector("img")) element.remove();
  });
  return body.innerHTML;
}

/** Pictures among what was dropped or pasted; a clipboard with words in it is words. */
export function picturesIn(data) {
  if (!data || data.types.includes("text/html") && data.getData("text/html").replace(/<[^>]*>/g, "").trim()) return [];
  return [...data.files].filter(file => file.type.startsWith("image/"));
}

function unwrap(element) {
  element.replaceWith(...element.childNodes);
}

function rename(element, tag) {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** The portal's pages let no inline style work, not even in a document that is only looked at: styles are read as text. */
function undressed(html) {
  return html.replace(/<!--[\s\S]*?-->|<o:p>[\s\S]*?<\/o:p>|<style[\s\S]*?<\/style>/gi, "").replace(/(<[a-z][^>]*?)\sstyle=/gi, "$1 data-style=");
}

function readStyle(span) {
  const style = span.dataset.style.toLowerCase();
  const tags = [];
  if (/font-weight:\s*(bold|[6-9]00)/.test(style)) tags.push("strong");
  if (/font-style:\s*italic/.test(style)) tags.push("em");
  if (/vertical-align:\s*super/.test(style)) tags.push("sup");
  if (/vertical-align:\s*sub/.test(style) && !style.includes("super")) tags.push("sub");
  for (const tag of tags) {
    const mark = span.ownerDocument.createElement(tag);
    mark.append(...span.childNodes);
    span.append(mark);
  }
}

/** Word writes lists as paragraphs with a drawn mark. */
function wordLists(body) {
  let list = null;
  for (const paragraph of [...body.querySelectorAll("p[class*='MsoListParagraph'], p[data-style*='mso-list']")]) {
    const mark = paragraph.querySelector("span[data-style*='mso-list']")?.textContent.trim() ?? paragraph.textContent.trim().slice(0, 2);
    paragraph.querySelectorAll("span[data-style*='mso-list']").forEach(drawn => drawn.remove());
    const tag = /^[\p{N}\p{L}]+[.)]/u.test(mark) ? "ol" : "ul";
    const goesOn = list && list.localName === tag && list.nextElementSibling === paragraph;
    if (!goesOn) {
      list = body.ownerDocument.createElement(tag);
      paragraph.before(list);
    }
    const item = list.appendChild(body.ownerDocument.createElement("li"));
    item.append(...paragraph.childNodes);
    const first = item.firstChild;
    if (first?.nodeType === 3) first.data = first.data.replace(/^[\s\u00a0]*[·•§o-][\s\u00a0]+/, "");
    paragraph.remove();
  }
}
