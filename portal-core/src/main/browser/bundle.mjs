/* Bundles the browser code and its style sheet into the resources. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const require = createRequire(import.meta.url);
const here = name => fileURLToPath(new URL(name, import.meta.url));
const target = name => here(`../resources/org/twinhall/drawing/browser/${name}`);
const packageFile = name => readFileSync(require.resolve(name), 'utf8');

await build({
  entryPoints: [here('map.js')],
  absWorkingDir: here('.'),
  outfile: target('map.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'inline',
});

// Leaflet's pictures belong to controls and pins that this map does not use.
const leaflet = packageFile('leaflet/dist/leaflet.css')
  .replace(/[^{}]+\{[^{}]*url\([^{}]*\}/g, '');
const sheet = await transform(leaflet + readFileSync(here('map.css'), 'utf8'),
  { loader: 'css', minify: true, charset: 'utf8', target: ['chrome100', 'firefox100', 'safari14'] });
if (sheet.code.includes('url(')) {
  throw new Error('map.css must not ask for pictures');
}
writeFileSync(target('map.css'), sheet.code);

writeFileSync(target('LICENCES.txt'), [
  'map.js and map.css contain Leaflet 1.9.4:', '', packageFile('leaflet/LICENSE').trim(), '',
  'base.json is made from Natural Earth (public domain), as packed by world-atlas 2.0.2:', '',
  packageFile('world-atlas/LICENSE').trim(), ''].join('\n'));
