/** Bundles the editor: `npm ci && npm run build`, or `npm run build -- FILE` to write it elsewhere. */
import { build } from "esbuild";

const target = process.argv[2] ?? "../java/org/twinhall/content/desk/rich-text.js";

await build({
  entryPoints: ["src/main.js"],
  outfile: target,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  banner: { js: "/* Built from portal-core/src/main/editor by npm run build. Contains TipTap and ProseMirror, MIT licence. */" },
});
