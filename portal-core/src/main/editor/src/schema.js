/** What a text may hold. The portal cleans it again by the same list when it is saved. */
import { Extension, Mark, Node, mergeAttributes } from "@tiptap/core";
import Blockquote from "@tiptap/extension-blockquote";
import StarterKit from "@tiptap/starter-kit";
import Subscript from "@tiptap/extension-subscript";
import Superscript from "@tiptap/extension-superscript";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { figureView } from "./figure.js";

export function extensions(words) {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3, 4] },
      blockquote: false,
      underline: false,
      link: { openOnClick: false, defaultProtocol: "https", protocols: ["mailto", "tel"], HTMLAttributes: { target: null, rel: null, class: null } },
    }),
    Subscript,
    Superscript,
    ...small,
    LanguageOfWords,
    LanguageOfParts,
    Quotation,
    Source,
    CallOut,
    Part,
    Figure.configure({ words }),
    Gallery,
    Embed.configure({ words }),
    PlainTable.configure({ resizable: false }),
    TableRow,
    plainCell(TableCell),
    plainCell(TableHeader),
  ];
}

const small = ["small", "cite", "q", "abbr"].map(tag => Mark.create({
  name: tag,
  parseHTML: () => [{ tag }],
  renderHTML: () => [tag, 0],
}));

/** Words of another language within a paragraph. */
const LanguageOfWords = Mark.create({
  name: "languageOfWords",
  addAttributes: () => ({ lang: { default: null }, dir: { default: null } }),
  parseHTML: () => [{ tag: "span[lang]" }, { tag: "span[dir]" }, { tag: "bdi" }],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes, 0],
});

/** A paragraph or heading of another language, with its direction. */
const LanguageOfParts = Extension.create({
  name: "languageOfParts",
  addGlobalAttributes: () => [{
    types: ["paragraph", "heading", "blockquote", "bulletList", "orderedList", "callOut", "part"],
    attributes: { lang: { default: null }, dir: { default: null } },
  }],
});

const Quotation = Blockquote.extend({ content: "block+ source?" });

/** Who is quoted. */
const Source = Node.create({
  name: "source",
  content: "inline*",
  defining: true,
  parseHTML: () => [{ tag: "blockquote footer" }],
  renderHTML: () => ["footer", { class: "source" }, 0],
  /** The name of who is quoted ends the quotation. */
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.isActive(this.name)
        && this.editor.chain().insertContentAt(this.editor.state.selection.$from.after(-1), { type: "paragraph" }).focus().run(),
    };
  },
  addCommands() {
    return {
      addSource: () => ({ state, dispatch, tr }) => {
        const { $from } = state.selection;
        for (let depth = $from.depth; depth > 0; depth--) {
          const quotation = $from.node(depth);
          if (quotation.type.name !== "blockquote") continue;
          if (quotation.lastChild.type === this.type) return false;
          const end = $from.end(depth);
          if (dispatch) {
            tr.insert(end, this.type.create());
            tr.setSelection(state.selection.constructor.near(tr.doc.resolve(end + 1)));
          }
          return true;
        }
        return false;
      },
    };
  },
});

const CallOut = Node.create({
  name: "callOut",
  group: "block",
  content: "block+",
  defining: true,
  parseHTML: () => [{ tag: "aside" }],
  renderHTML: ({ HTMLAttributes }) => ["aside", mergeAttributes(HTMLAttributes, { class: "call-out" }), 0],
  addCommands() {
    return { toggleCallOut: () => ({ commands }) => commands.toggleWrap(this.name) };
  },
});

/** Several blocks in another language. */
const Part = Node.create({
  name: "part",
  group: "block",
  content: "block+",
  parseHTML: () => [{ tag: "div[lang]" }, { tag: "div[dir]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes, 0],
});

const Figure = Node.create({
  name: "figure",
  group: "block",
  content: "inline*",
  draggable: true,
  defining: true,
  isolating: true,
  addOptions: () => ({ words: {} }),
  addAttributes: () => ({
    src: { default: null, rendered: false },
    alt: { default: "", rendered: false },
    credit: { default: "", rendered: false },
    wide: { default: false, rendered: false },
  }),
  parseHTML: () => [
    { tag: "figure", getAttrs: readFigure, contentElement: caption, priority: 60 },
    { tag: "img[src^='/media/']", getAttrs: image => ({ src: image.getAttribute("src"), alt: image.alt }) },
  ],
  renderHTML({ node }) {
    const { src, alt, credit, wide } = node.attrs;
    const under = credit ? ["figcaption", ["span", 0], ["span", { class: "credit" }, credit]] : ["figcaption", 0];
    return ["figure", wide ? { class: "figure-wide" } : {}, ["img", { src, alt }], under];
  },
  addNodeView() {
    return figureView(this.options.words);
  },
});

function readFigure(figure) {
  const image = figure.querySelector("img");
  if (!image || figure.classList.contains("embed")) return false;
  return {
    src: image.getAttribute("src"),
    alt: image.alt,
    credit: figure.querySelector(".credit")?.textContent.trim() ?? "",
    wide: figure.classList.contains("figure-wide"),
  };
}

function caption(figure) {
  const found = figure.querySelector("figcaption")?.cloneNode(true) ?? document.createElement("figcaption");
  found.querySelectorAll(".credit").forEach(credit => credit.remove());
  return found;
}

const Gallery = Node.create({
  name: "gallery",
  group: "block",
  content: "figure+",
  isolating: true,
  parseHTML: () => [{ tag: "div.gallery", priority: 60 }],
  renderHTML: () => ["div", { class: "gallery" }, 0],
});

/** A film or map of another site: a link, until a reader asks for it. */
const Embed = Node.create({
  name: "embed",
  group: "block",
  atom: true,
  draggable: true,
  addOptions: () => ({ words: {} }),
  addAttributes: () => ({ href: { default: "", rendered: false }, title: { default: "", rendered: false } }),
  parseHTML: () => [{
    tag: "figure.embed",
    priority: 70,
    getAttrs: figure => ({ href: figure.querySelector("a")?.getAttribute("href") ?? "", title: figure.textContent.trim() }),
  }],
  renderHTML: ({ node }) => ["figure", { class: "embed" }, ["a", { href: node.attrs.href }, node.attrs.title || node.attrs.href]],
});

/** Without the widths that would need inline styles. */
const PlainTable = Table.extend({
  addNodeView: () => null,
  renderHTML: ({ HTMLAttributes }) => ["table", { lang: HTMLAttributes.lang, dir: HTMLAttributes.dir }, ["tbody", 0]],
});

function plainCell(cell) {
  return cell.extend({
    addAttributes: () => ({
      colspan: { default: 1, parseHTML: element => Number(element.getAttribute("colspan")) || 1 },
      rowspan: { default: 1, parseHTML: element => Number(element.getAttribute("rowspan")) || 1 },
      colwidth: { default: null, rendered: false },
    }),
  });
}
