// A bot that is stopped and started again: nobody can tell, but for those whose three seconds are over.

import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InteractionHandle, LocalDiscord } from '../../src/playground/driver/index.ts';
import { openDiscord, startBot } from './bot.ts';
import { makeFolder, manyPages } from './folder.ts';
import { buttonsOf, repliesTo, textOf } from './shown.ts';

const libraryDir = makeFolder(manyPages());
const CRANE = 'How is the crane of machine type 3 serviced?';
const APP = '<@1100000000000000001>';
const PATIENT = { respondWithin: 60_000 };
const ANSWER = /Clean the crane, then oil it 3 times/;

/** Starts the bot with what it has kept in a folder, and gives the lines of its log too. */
async function connect(discord: LocalDiscord, dataDir: string) {
  const bot = await startBot(discord, { libraryDir, dataDir, variables: { LOG_LEVEL: 'debug' } });
  const lines = (): Record<string, unknown>[] =>
    bot
      .stderr()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
  return { ...bot, lines };
}

/** Gives the first response to an interaction as the process of before would have, with nothing behind it. */
async function respondAs(discord: LocalDiscord, handle: InteractionHandle, type: number): Promise<void> {
  const response = await fetch(`${discord.apiUrl}/v10/interactions/${handle.id}/${handle.token}/callback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type }),
  });
  expect(response.status).toBe(204);
}

function callbacksOf(discord: LocalDiscord, { id }: InteractionHandle) {
  return discord.requests
    .filter(({ path }) => path.startsWith(`/interactions/${id}/`))
    .map(({ status }) => status);
}

test('what people ask while it is away is answered when it is back, in the same session', async () => {
  const [discord, folder] = [await openDiscord(PATIENT), makeFolder()];
  const first = await connect(discord, folder);
  discord.conditions.setLocale('guild', 'fr');
  // What is said after that is heard after that.
  await (await discord.as('student').in('dm').slash('help')).reply();
  await first.stop();
  const student = discord.as('student').in('general');
  // The first of what was missed is heard as well: the bot knows by then who it is.
  const asked = student.say(`${APP} ${CRANE}`);
  const handle = await student.slash('ask', { question: CRANE });
  const missing = discord.as('classmate').in('biology').say(`${APP} zebra quagga`);
  const { lines } = await connect(discord, folder);
  expect(textOf(await handle.reply())).toMatch(ANSWER);
  await discord.until(() => repliesTo(asked, student)[0], 'the reply');
  // The language of a server is told at the beginning of a session only.
  const biology = discord.as('classmate').in('biology');
  const reply = await discord.until(() => repliesTo(missing, biology)[0], 'the other reply');
  expect(textOf(reply)).toContain('Pas dans la bibliothèque');
  expect([discord.gateway.identifies.length, discord.gateway.resumes]).toEqual([1, 1]);
  expect(lines().find(({ msg }) => msg === 'connected to Discord')).toMatchObject({ resumed: true });
});

test('what is sent again although it is answered is not answered twice', async () => {
  const [discord, folder] = [await openDiscord(PATIENT), makeFolder()];
  const file = join(folder, 'session.json');
  await (await connect(discord, folder)).stop();
  copyFileSync(file, `${file}.old`);
  const first = await connect(discord, folder);
  const student = discord.as('student').in('general');
  const handle = await student.slash('ask', { question: CRANE });
  await handle.reply();
  const shared = await student.slash('share', { question: 'What does the chronicle of the valley tell?' });
  await shared.reply();
  const asked = student.say(`${APP} ${CRANE}`);
  await discord.until(() => repliesTo(asked, student)[0], 'the reply');
  await student.autocomplete('ask', 'question', 'crane');
  await first.stop();
  const before = student.messages().map(textOf);
  // As after a crash: the session is that of before all of this.
  copyFileSync(`${file}.old`, file);
  const { lines } = await connect(discord, folder);
  await discord.until(() => callbacksOf(discord, shared)[1], 'the second try');
  // Whoever comes after that is answered, once all of that is looked at.
  const next = await student.slash('ask', { question: CRANE });
  expect(textOf(await next.reply())).toMatch(ANSWER);
  const own = student.messages().filter(({ api }) => api.interaction_metadata?.id !== next.id);
  expect(own.map(textOf)).toEqual(before);
  expect(callbacksOf(discord, handle)).toEqual([204, 400]);
  expect(repliesTo(asked, student)).toHaveLength(1);
  // How long something waits depends on what else the machine has to do.
  const warned = lines().filter(({ level, msg }) => Number(level) > 30 && msg !== 'something waits for long');
  expect(warned).toEqual([]);
});

test('"thinking…" that an ended process has left is filled', async () => {
  const [discord, folder] = [await openDiscord(PATIENT), makeFolder()];
  await (await connect(discord, folder)).stop();
  const handle = await discord.as('student').in('general').slash('ask', { question: CRANE });
  await respondAs(discord, handle, 5);
  await connect(discord, folder);
  expect(textOf(await handle.reply())).toMatch(ANSWER);
});

test('whoever clicked in vain, because the process ended behind the acknowledgement, is told', async () => {
  const [discord, folder] = [await openDiscord(PATIENT), makeFolder()];
  const first = await connect(discord, folder);
  const student = discord.as('student').in('general');
  const shown = await (await student.slash('ask', { question: CRANE })).reply();
  expect(buttonsOf(shown)).toContain('Share');
  await first.stop();
  const handle = await student.click(shown, 'Share');
  await respondAs(discord, handle, 6);
  await connect(discord, folder);
  expect((await handle.followUp()).content).toContain('Something went wrong');
  // It was not posted, and is not.
  expect(student.messages().filter(({ ephemeral }) => !ephemeral)).toEqual([]);
});

test('a session that Discord has forgotten is begun anew, and a file that says nothing useful too', async () => {
  const [discord, folder] = [await openDiscord({ ...PATIENT, resumableFor: 1 }), makeFolder()];
  await (await connect(discord, folder)).stop();
  const second = await connect(discord, folder);
  expect(discord.gateway.identifies).toHaveLength(2);
  const handle = await discord.as('student').in('general').slash('ask', { question: CRANE });
  expect(textOf(await handle.reply())).toMatch(ANSWER);
  await second.stop();
});

test('a question of before a restart takes its reply along when it is deleted, and other deletions cost no request', async () => {
  const [discord, folder] = [await openDiscord(PATIENT), makeFolder()];
  const first = await connect(discord, folder);
  const student = discord.as('student').in('general');
  const others = Array.from({ length: 50 }, (_, number) => student.say(`chat ${number}`));
  const asked = student.say(`${APP} ${CRANE}`);
  await discord.until(() => repliesTo(asked, student)[0], 'the reply');
  await first.stop();
  await connect(discord, folder);
  const { length } = discord.requests;
  for (const message of others) student.remove(message);
  student.remove(asked);
  await discord.until(() => (student.messages().length === 0 ? true : undefined), 'the deletion');
  const since = discord.requests.slice(length).map(({ method, path }) => `${method} ${path.split('/')[1]}`);
  expect(since.filter((one) => one.endsWith('channels'))).toEqual(['DELETE channels']);
});

test('a log line says what was not answered when the process ended, and the next start answers it', async () => {
  const [discord, folder] = [await openDiscord(PATIENT), makeFolder()];
  const first = await connect(discord, folder);
  discord.faults.onRequest({ method: 'POST', path: /\/callback$/ }, { kind: 'hang' }, 100);
  const student = discord.as('student').in('general');
  const handle = await student.slash('ask', { question: CRANE });
  await discord.until(() => discord.requests.find(({ path }) => path.includes(handle.id)), 'the first try');
  await first.stop();
  const told = first.lines().find(({ msg }) => String(msg).includes('ends before all is answered'));
  expect(told).toMatchObject({ unanswered: 1 });
  discord.faults.clear();
  await connect(discord, folder);
  expect(textOf(await handle.reply())).toMatch(ANSWER);
  expect(readFileSync(join(folder, 'session.json'), 'utf8')).not.toContain(discord.token);
});
