/** Bundles the check-in page's script with its reader of codes: `npm ci && npm run build`, or `npm run build -- FOLDER` to write elsewhere. */
import { build } from "esbuild";

await build({
  entryPoints: ["src/check-in.js"],
  outfile: `${process.argv[2] ?? "../java/org/twinhall/conference/checkin"}/check-in.js`,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  banner: { js: "/* Built from plugins/conference/src/main/browser by npm run build. Contains jsQR, Apache-2.0 licence. */" },
});
