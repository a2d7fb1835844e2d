// Builds the editor to one file. `--check` builds it in memory and fails if the file that is there says something else.

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = new URL('.', import.meta.url);
const target = new URL('../assets/editor.js', here);

const built = await build({
  absWorkingDir: fileURLToPath(here),
  entryPoints: ['src/main.ts'],
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: '// The desk’s story editor, built from editor/ by `cargo xtask assets`. ProseMirror: MIT licence.' },
  logLevel: 'warning',
});
const text = built.outputFiles[0].text;

if (process.argv.includes('--check')) {
  const there = await readFile(target, 'utf8').catch(() => '');
  if (there !== text) {
    console.error('assets/editor.js is not what editor/ builds: run `cargo xtask assets` and commit it.');
    process.exit(1);
  }
  console.log(`assets/editor.js is what editor/ builds (${text.length} characters).`);
} else {
  await writeFile(target, text);
  console.log(`assets/editor.js written (${text.length} characters).`);
}
