/** Bundles the editor and what the library shares with it: `npm ci && npm run build`, or `npm run build -- FOLDER` to write elsewhere. */
import { build } from "esbuild";

const folder = process.argv[2] ?? "../java/org/twinhall/content";
const built = "Built from portal-core/src/main/editor by npm run build.";

async function bundle(source, target, told) {
  await build({
    entryPoints: [source],
    outfile: `${folder}/${target}`,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    banner: { js: `/* ${told} */` },
  });
}

await bundle("src/main.js", "desk/rich-text.js", `${built} Contains TipTap and ProseMirror, MIT licence.`);
await bundle("src/sending.js", "files/sending.js", built);
