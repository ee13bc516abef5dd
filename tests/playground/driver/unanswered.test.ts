// Interactions that have no answer, as Discord's client shows them.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalDiscord, startDiscord } from '../../../src/playground/driver/index.ts';
import { ASK } from '../commands.ts';

let discord: LocalDiscord;

beforeAll(async () => {
  // No bot is there: nothing is ever answered.
  discord = await startDiscord({ respondWithin: 1 });
  const path = `${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`;
  const headers = { 'content-type': 'application/json', authorization: `Bot ${discord.token}` };
  await fetch(path, { method: 'PUT', headers, body: JSON.stringify([ASK]) });
});

afterAll(() => discord.close());

test('a command that nobody answers is shown as failed, to the one who sent it', async () => {
  const student = discord.as('student').in('general');
  const handle = await student.slash('ask', { question: 'osmosis' });
  expect(await handle.failure()).toBe('The application did not respond');
  expect(student.unanswered()).toEqual([
    { id: handle.id, kind: 'command', command: 'ask', failure: 'The application did not respond' },
  ]);
  expect(discord.as('classmate').in('general').unanswered()).toEqual([]);
  expect(discord.as('student').in('biology').unanswered()).toEqual([]);
});

test('choices that do not come are no message', async () => {
  const student = discord.as('student').in('chemistry');
  await expect(student.autocomplete('ask', 'question', 'os')).rejects.toThrow('Loading options failed');
  expect(student.unanswered()).toEqual([]);
});
