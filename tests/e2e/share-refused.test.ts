// Where an answer may not be shared: it is said why, and nothing is posted.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlaceName } from '../../src/playground/driver/index.ts';
import { page, writeFile } from './folder.ts';
import {
  ask,
  CHRONICLE,
  CRANE,
  classmate,
  discord,
  libraryDir,
  postedSince,
  refusalOf,
  share,
  student,
} from './hall.ts';

const SEND = 1n << 11n;
const SEND_IN_THREADS = 1n << 38n;
const EMBED = 1n << 14n;

describe('where it may not be', () => {
  test.each<[string, PlaceName, object, string]>([
    ['the bot may not send', 'general', { bot: SEND }, 'I need the permission “Send Messages”'],
    ['the bot may not embed', 'general', { bot: EMBED }, 'I need the permission “Embed Links”'],
    ['the person may not send', 'general', { people: SEND }, 'you need the permission “Send Messages”'],
    ['the bot may not send in threads', 'thread', { bot: SEND_IN_THREADS }, '“Send Messages in Threads”'],
    ['the person may not send in threads', 'thread', { people: SEND_IN_THREADS }, 'you need the permission'],
    [
      'the bot may not send in posts of a forum',
      'post',
      { bot: SEND_IN_THREADS },
      '“Send Messages in Threads”',
    ],
    ['a brought app may not embed', 'elsewhere', { people: EMBED }, 'you need the permission “Embed Links”'],
    ['apps that are brought along are hushed', 'hushed', {}, 'answer only you'],
  ])('%s: it is said, and nothing is posted', async (_why, place, denied, reason) => {
    const [own, other] = [discord.as('student').in(place), discord.as('classmate').in(place)];
    const shown = await ask(CRANE, own);
    discord.conditions.deny(place, denied);
    const before = other.messages();
    expect(await refusalOf(own, shown, 'Share')).toContain(reason);
    const direct = await (await own.slash('share', { question: CRANE })).reply();
    expect(direct.ephemeral).toBe(true);
    expect(direct.content).toContain(reason);
    expect(direct.embeds[0]?.title).toBe(CRANE);
    expect(postedSince(before, other)).toEqual([]);
  });

  test.each<PlaceName>(['thread', 'post'])(
    'in the thread "%s" it needs only what threads need',
    async (place) => {
      const seat = discord.as('student').in(place);
      discord.conditions.deny(place, { bot: SEND, people: SEND });
      const { posted } = await share(await ask(CRANE, seat), seat, discord.as('classmate').in(place));
      expect(posted).toHaveLength(1);
    },
  );

  test('a thread that was archived meanwhile is not woken', async () => {
    const seat = discord.as('student').in('thread');
    const shown = await ask(CRANE, seat);
    discord.conditions.archive('thread');
    expect(await refusalOf(seat, shown, 'Share')).toContain('archived');
  });

  test('an error of Discord becomes a sentence above the own copy', async () => {
    const shown = await ask(CHRONICLE);
    const path = /^\/webhooks\/\d+\/[^/]+$/;
    discord.faults.onRequest(
      { method: 'POST', path },
      { kind: 'status', status: 403, body: { code: 50013, message: 'Missing Permissions' } },
    );
    expect((await share(shown)).own.content).toContain('I need the permission');
  });

  test('a page that is gone meanwhile is not shared', async () => {
    writeFile(libraryDir, 'rivers/brook.md', page('Where does the brook rise?', 'In a meadow.'));
    await expect
      .poll(async () => (await ask('Where does the brook rise?')).embeds[0]?.title, { timeout: 60_000 })
      .toBe('Where does the brook rise?');
    const shown = await ask('Where does the brook rise?');
    rmSync(join(libraryDir, 'rivers/brook.md'));
    await expect
      .poll(async () => (await ask('Where does the brook rise?')).embeds[0]?.title, { timeout: 60_000 })
      .not.toBe('Where does the brook rise?');
    const before = classmate.messages();
    expect(await refusalOf(student, shown, 'Share')).toContain('no longer in the library');
    expect(postedSince(before)).toEqual([]);
  });
});

test.each<PlaceName>(['elsewhere', 'group'])(
  'as an app that somebody brought along to "%s" it posts a screenful, which can be taken back',
  async (place) => {
    const [own, other] = [discord.as('student').in(place), discord.as('classmate').in(place)];
    const { posted } = await share(await ask(CHRONICLE, own), own, other);
    expect(posted).toHaveLength(1);
    const before = other.messages().length;
    await (await own.click(posted[0]!, 'Take back')).deleted();
    expect(other.messages()).toHaveLength(before - 1);
  },
);
