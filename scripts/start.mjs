// `npm start`: compiles what is stale, without checking types, and becomes the bot. Both happen in this one process, so that signals
// reach the bot: a shell in between would end and leave it behind. It runs before anything is built, so it is no TypeScript.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const COMPILER = join(ROOT, 'node_modules/typescript/bin/tsc');

/** How often is looked whether npm is still there, in milliseconds. */
const LOOK = 500;

// npm passes on SIGINT and SIGTERM, and dies of others alone: then nobody is left who could end the bot.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, LOOK).unref();

const compiled = spawnSync(
  process.execPath,
  [COMPILER, '-b', '.', 'src/playground/page/browser', '--noCheck'],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
);
if (compiled.error) throw compiled.error;
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
await import('./finish-build.mjs');
await import(new URL('../dist/src/main.js', import.meta.url).href);
