// Builds the tests of tests/*.test.ts and runs them with Node's own runner.

import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const names = (await readdir(join(here, 'tests'))).filter((name) => name.endsWith('.test.ts')).sort();
// Within node_modules, so that packages are found and nothing is left in the tree.
const folder = await mkdtemp(join(here, 'node_modules', '.tests-'));
try {
  await build({
    absWorkingDir: here,
    entryPoints: names.map((name) => join('tests', name)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node18',
    loader: { '.json': 'json' },
    logLevel: 'warning',
  });
  const files = names.map((name) => join(folder, name.replace(/\.ts$/, '.mjs')));
  const run = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], { stdio: 'inherit', cwd: here });
  process.exitCode = run.status ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
