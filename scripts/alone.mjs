// One build at a time. It runs before anything is built, so it is no TypeScript.
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How often whoever holds a file touches it, and how often others look at it, in milliseconds. */
const TOUCH = 1000;
const LOOK = 100;

/** A file that was not touched for so long is held by nobody: the number of its process may have been given to another one since. */
const MAX_AGE = 30_000;

/** Does `work` while no other process does what it names the same file for, and waits for that. The file is there as long as `work` takes. */
export async function alone(file, work) {
  while (!take(file)) {
    removeAbandoned(file);
    await setTimeout(LOOK);
  }
  const touching = setInterval(() => touch(file), TOUCH);
  try {
    return await work();
  } finally {
    clearInterval(touching);
    if (holderOf(file) === process.pid) rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Another process took this one for gone.
  }
}

/** Removes a file whose process has ended: under another name, so that of several that see this only one removes it. */
function removeAbandoned(file) {
  const holder = holderOf(file);
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (holder === undefined || changed === undefined) return;
  if (isRunning(holder) && Date.now() - changed < MAX_AGE) return;
  const away = `${file}.${process.pid}.tmp`;
  try {
    renameSync(file, away);
  } catch {
    return;
  }
  rmSync(away, { force: true });
}

/** The process that holds a file; undefined where none does. Zero where it was interrupted before it wrote its number. */
function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isRunning(pid) {
  // It is about to write its number, or ended then: only time can tell.
  if (pid === 0) return true;
  // What held the file under this number before has ended.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
