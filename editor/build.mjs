// Builds the editor to one file, and the library's script to another. `--check` builds them in memory and fails if a file
// that is there says something else.

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = new URL('.', import.meta.url);
/** What is built of what, and the line that it begins with. */
const BUNDLES = [
  ['src/main.ts', 'editor.js', '// The desk’s story editor, built from editor/ by `cargo xtask assets`. ProseMirror: MIT licence.'],
  ['src/library.ts', 'media.js', '// The desk’s library of pictures, built from editor/ by `cargo xtask assets`.'],
];

for (const [entry, name, banner] of BUNDLES) {
  const target = new URL(`../assets/${name}`, here);
  const built = await build({
    absWorkingDir: fileURLToPath(here),
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: banner },
    logLevel: 'warning',
  });
  const text = built.outputFiles[0].text;
  if (!process.argv.includes('--check')) {
    await writeFile(target, text);
    console.log(`assets/${name} written (${text.length} characters).`);
    continue;
  }
  const there = await readFile(target, 'utf8').catch(() => '');
  if (there !== text) {
    console.error(`assets/${name} is not what editor/ builds: run \`cargo xtask assets\` and commit it.`);
    process.exit(1);
  }
  console.log(`assets/${name} is what editor/ builds (${text.length} characters).`);
}
