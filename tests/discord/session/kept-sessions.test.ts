// Sessions that are kept from one start to the next.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileAt } from '../../../src/discord/session/kept-place.ts';
import {
  type Kept,
  openSessionStore,
  type StoreOptions,
} from '../../../src/discord/session/kept-sessions.ts';
import { makeFolder } from '../../e2e/folder.ts';

const KEPT: Kept = {
  user: { id: '5', username: 'cribsheet' },
  application: { id: '5', flags: 0 },
  sessions: [
    {
      shardId: 0,
      shardCount: 1,
      sessionId: 'abc',
      sequence: 17,
      resumeURL: 'wss://gateway-us-east1-b.discord.gg',
    },
  ],
  languages: { '9': 'fr' },
  settled: { '0': [7, 9] },
};

function open({
  path = join(makeFolder(), 'deep', 'session.json'),
  ...more
}: Partial<StoreOptions> & { path?: string } = {}) {
  const options = { place: fileAt(path), token: 'a.b.c', apiUrl: undefined, intents: 7, ...more };
  return { ...openSessionStore(options), path };
}

/** The file as another process would have left it, with some other content. */
function change(path: string, changed: object): void {
  writeFileSync(
    path,
    JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), process: 999_999_999, ...changed }),
  );
}

test('what was saved is loaded, by the same bot for the same events', async () => {
  const { path, save, load } = open();
  expect(load()).toBeUndefined();
  await save(KEPT);
  expect(load()).toEqual(KEPT);
  for (const other of [{ token: 'x.y.z' }, { intents: 0 }, { apiUrl: 'http://127.0.0.1/api' }])
    expect(open({ path, ...other }).load()).toBeUndefined();
});

test('the token is not in the file', async () => {
  const { path, save } = open();
  await save(KEPT);
  expect(readFileSync(path, 'utf8')).not.toContain('a.b.c');
});

test.each([
  ['from long ago', { saved: Date.now() - 60 * 60_000 }],
  ['from a future that a clock was set back from', { saved: Date.now() + 60 * 60_000 }],
  [
    'that would carry the token elsewhere',
    { sessions: [{ ...KEPT.sessions[0], resumeURL: 'ws://example.org' }] },
  ],
  ['without a session', { sessions: 'none' }],
  ['that says nothing of the bot', { user: {} }],
])('a file %s is not gone by', async (_name, changed) => {
  const { path, save, load } = open();
  await save(KEPT);
  change(path, {});
  expect(load()).toEqual(KEPT);
  change(path, changed);
  expect(load()).toBeUndefined();
});

test('a damaged file is as good as none', async () => {
  const { path, save, load } = open();
  await save(KEPT);
  const whole = readFileSync(path, 'utf8');
  for (const damaged of ['', '{', 'null', whole.slice(0, -9), '\0'.repeat(400)]) {
    writeFileSync(path, damaged);
    expect(load()).toBeUndefined();
  }
});

test('two processes do not take a session from each other', async () => {
  const { path, save, load } = open();
  await save(KEPT);
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const gone = new Promise((resolve) => other.once('exit', resolve));
  change(path, { process: other.pid });
  expect(load()).toBeUndefined();
  other.kill('SIGKILL');
  await gone;
  expect(load()).toEqual(KEPT);
});

test('where it cannot be saved that is told, and the old file stays', async () => {
  const { path, save, load } = open();
  await save(KEPT);
  mkdirSync(`${path}.new`);
  await expect(save({ ...KEPT, languages: {} })).rejects.toThrow();
  expect(load()).toEqual(KEPT);
  expect(existsSync(path)).toBe(true);
});
