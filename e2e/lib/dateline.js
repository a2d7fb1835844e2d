// The product under test: the real binary on a free port, with a data directory that goes when it goes.

import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execFileAsync = promisify(execFile);

const READY_MS_MAX = 60_000;
// SIGTERM drains and stops within 10 s (README, "Running it").
const END_MS_MAX = 12_000;
const POLL_MS = 50;
const LOG_LINES_KEPT = 200;

/**
 * Starts `dateline COMMAND --listen …` and waits until `/readyz` says that all is there.
 *
 * Answers `{ url, dataDirectory, log(), run(), kill(), restart(), end() }`; `log()` is what the process has said so far,
 * one string, and `run(…)` runs another command on the same newsroom and answers what that says. `kill()` ends it as a
 * power switch would, and `restart()` serves the same newsroom at the same address again. `exported` is an export file's
 * text, to be taken in first; `host` is the name by which browsers ask for it.
 */
export async function startDateline(command = ['demo'], { env = {}, exported, host = '127.0.0.1' } = {}) {
  const binary = process.env.DATELINE_BIN;
  if (!binary) throw new Error('DATELINE_BIN names no binary: run `cargo xtask test --only e2e`.');
  const dataDirectory = await mkdtemp(join(tmpdir(), 'dateline-e2e-'));
  const port = await findFreePort();
  const address = `127.0.0.1:${port}`;
  const url = `http://${host}:${port}`;
  const run = async (...words) => (await execFileAsync(binary, ['--data', dataDirectory, ...words])).stdout;
  if (exported) {
    const file = join(dataDirectory, 'export.xml');
    await writeFile(file, exported);
    await run('import', 'wordpress', file);
  }
  const said = [];
  const start = (words) => {
    const child = spawn(binary, ['--data', dataDirectory, ...words, '--listen', address], {
      env: { ...process.env, DATELINE_SITE_URL: url, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    keepLines(child, said);
    return child;
  };
  let child = start(command);
  const kill = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  const restart = async () => {
    child = start(['serve']);
    await waitUntilReady(`${url}/readyz`, child);
  };
  const end = async () => {
    await endProcess(child);
    await rm(dataDirectory, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(`${url}/readyz`, child);
  } catch (error) {
    await end();
    throw new Error(`${error.message}\n${said.join('')}`);
  }
  return { url, dataDirectory, log: () => said.join(''), run, kill, restart, end };
}

/** A port of the loopback interface on which nobody listens. */
export async function findFreePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until an address answers with success; fails when the process ends first or the time is up. */
export async function waitUntilReady(url, child, readyMsMax = READY_MS_MAX) {
  const end = Date.now() + readyMsMax;
  while (Date.now() < end) {
    if (child.error) throw new Error(`It could not be started: ${child.error.message}`);
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`It ended (${child.exitCode ?? child.signalCode}) before ${url} answered.`);
    }
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`${url} did not answer within ${readyMsMax} ms.`);
}

async function answers(url) {
  try {
    const response = await fetch(url);
    const said = await response.text();
    // It is ready for readers before its index is whole; journeys look for stories too.
    return response.ok && (!url.endsWith('/readyz') || said.includes('index: whole'));
  } catch {
    return false; // Nobody listens yet: the caller asks again.
  }
}

function keepLines(child, said) {
  const keep = (chunk) => {
    said.push(chunk.toString());
    if (said.length > LOG_LINES_KEPT) said.shift();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', (error) => (child.error = error));
}

async function endProcess(child) {
  if (child.error || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const timer = setTimeout(() => child.kill('SIGKILL'), END_MS_MAX);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(timer);
}
