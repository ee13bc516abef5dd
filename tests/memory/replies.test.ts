// Which reply belongs to which question, also after a restart.
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReplies } from '../../src/memory/index.ts';
import { makeFolder } from '../e2e/folder.ts';

const REPLY = { channel: '20', message: '30' };

/** Replies in a file, with what was warned of. */
function open(path = join(makeFolder(), 'data', 'replies.txt')) {
  const warnings: string[] = [];
  return { path, warnings, ...openReplies({ path, onWarning: (message) => void warnings.push(message) }) };
}

test('a reply is found by its question, until it is forgotten', async () => {
  const replies = openReplies();
  await replies.keep('1', REPLY);
  expect([await replies.find('1'), await replies.find('2')]).toEqual([REPLY, undefined]);
  await replies.forget('1');
  expect(await replies.find('1')).toBeUndefined();
});

test('the latest 5,000 replies are remembered', async () => {
  const replies = openReplies();
  for (let number = 0; number < 5001; number += 1) await replies.keep(String(number), REPLY);
  expect([await replies.find('0'), await replies.find('1')]).toEqual([undefined, REPLY]);
});

test('the next start knows what this one kept, and not what it forgot', async () => {
  const { path, keep, forget } = open();
  for (const id of ['1', '2', '3']) await keep(id, REPLY);
  await forget('2');
  const next = open(path);
  expect(await Promise.all(['1', '2', '3'].map(next.find))).toEqual([REPLY, undefined, REPLY]);
  // What was forgotten is not read again and again.
  expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(2);
});

test('a line that was cut off, or is none, is passed over', async () => {
  const { path, keep } = open();
  await keep('1', REPLY);
  appendFileSync(path, 'nonsense\n5 6\n\n7 8 9 10\n\u0000\u0000\n4 40 ');
  const next = open(path);
  expect(await next.find('1')).toEqual(REPLY);
  for (const id of ['4', '5', '7']) expect(await next.find(id)).toBeUndefined();
  expect(next.warnings).toEqual([]);
});

test('where they cannot be kept that is told once, and this process remembers them', async () => {
  const { path, keep, find, warnings } = open();
  rmSync(path);
  mkdirSync(path);
  await keep('1', REPLY);
  await keep('2', REPLY);
  expect(await find('2')).toEqual(REPLY);
  expect(warnings).toEqual([expect.stringContaining('not kept for the next start')]);
});

test('a file that is a folder keeps nobody from starting', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'data'), '');
  const { keep, find, warnings } = open(join(folder, 'data', 'replies.txt'));
  await keep('1', REPLY);
  expect(await find('1')).toEqual(REPLY);
  expect(warnings).toHaveLength(1);
});
