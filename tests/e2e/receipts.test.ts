// Receipts that are lost: what Discord has taken counts as sent, and nobody is left looking at "thinking…".

import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord, RecordedRequest, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { openDiscord, startBot } from './bot.ts';
import { makeFolder, page, slowPages } from './folder.ts';
import { expectGoodManners, repliesTo, textOf } from './shown.ts';
import { warmUp } from './warm.ts';

const APP = '<@1100000000000000001>';
const SORRY = 'Something went wrong on our side. Please try again in a moment.';

/** The types of first responses (https://discord.com/developers/docs/interactions/receiving-and-responding). */
const [REPLY, DEFER_REPLY, DEFER_UPDATE] = [4, 5, 6];

/** Pages whose pictures take long to draw; one is drawn after the other. */
const SLOW = 85;
/** So many others wait for their pictures already: no answer can have its own soon enough to do without an announcement. */
const CROWD = 20;

let discord: LocalDiscord;
let student: Seat;

beforeAll(async () => {
  discord = await openDiscord();
  await startBot(discord, {
    libraryDir: makeFolder({
      ...slowPages(SLOW),
      'rivers/short.md': page('Where does the river rise?', 'At the spring.'),
      'rivers/long.md': page('What does the chronicle of the valley tell?', chronicle()),
    }),
  });
  student = discord.as('student').in('general');
  await warmUp(student, SLOW - 1);
}, 60_000);

/** An answer of several messages. */
function chronicle(): string {
  const year = (number: number) => `### Year ${number}\n\n${'It tells of a harvest. '.repeat(40).trim()}`;
  return Array.from({ length: 20 }, (_, number) => year(number)).join('\n\n');
}

/** The types and outcomes of the first responses to an interaction, in order. */
function callbacksOf(id: string): { type: unknown; status: number | undefined }[] {
  return discord.requests
    .filter(({ path }) => path.startsWith(`/interactions/${id}/`))
    .map(({ body, status }) => ({ type: (body as { type: unknown }).type, status }));
}

/** A deferral is sent twice, and each request is tried twice. */
const TRIES = 4;

/** Lets the next first responses to an interaction go wrong. */
function disturb({ id }: { id: string }, kind: 'loseAnswer' | 'hang', times = 1): void {
  discord.faults.onRequest({ path: new RegExp(`/interactions/${id}/`) }, { kind }, times);
}

let asked = 0;

/** Asks for a page whose picture nobody has seen, behind others who do. */
async function askForPicture() {
  const next = () => ({ question: `What is the long sum number ${asked++}?` });
  // Of one person only a few are worked on at a time.
  for (let number = 0; number < CROWD; number += 1)
    await discord.stranger(number).in('general').slash('ask', next());
  return student.slash('ask', next());
}

async function askForRiver(seat = student): Promise<ShownMessage> {
  return (await seat.slash('ask', { question: 'Where does the river rise?' })).reply();
}

describe('an answer that is announced', () => {
  test('arrives though the receipt of its announcement is lost', async () => {
    const handle = await askForPicture();
    disturb(handle, 'loseAnswer');
    expect(textOf(await handle.reply())).toContain('It is long.');
    expect(callbacksOf(handle.id)).toEqual([
      { type: DEFER_REPLY, status: undefined },
      { type: DEFER_REPLY, status: 400 },
    ]);
  });

  test('arrives though its second announcement has no answer at all', async () => {
    const handle = await askForPicture();
    disturb(handle, 'loseAnswer');
    disturb(handle, 'hang');
    expect(textOf(await handle.reply())).toContain('It is long.');
  });

  test('becomes an apology where every receipt of its announcement is lost', async () => {
    const handle = await askForPicture();
    disturb(handle, 'loseAnswer', TRIES);
    expect((await handle.reply()).content).toBe(SORRY);
    const announced = Array.from({ length: TRIES }, () => DEFER_REPLY);
    expect(callbacksOf(handle.id).map(({ type }) => type)).toEqual([...announced, REPLY]);
  });

  test('becomes an apology where it cannot be put in its place, and neither can the first apology', async () => {
    const handle = await askForPicture();
    // The edit that puts the answer in its place is made four times, the apology once; each request is tried twice.
    discord.faults.onRequest(
      { path: new RegExp(`^/webhooks/.*${handle.token}`) },
      { kind: 'status', status: 500 },
      10,
    );
    expect((await handle.reply()).content).toBe(SORRY);
  });
});

test('a reply that is given at once is followed by nothing when its receipt is lost', async () => {
  const seat = discord.as('moderator').in('dm');
  const handle = await seat.slash('ask', { question: 'Where does the river rise?' });
  disturb(handle, 'loseAnswer');
  expect(textOf(await handle.reply())).toContain('At the spring.');
  await discord.until(() => callbacksOf(handle.id)[1]?.status, 'the second try');
  await askForRiver(seat);
  expect(seat.messages()).toHaveLength(2);
});

test('an answer for everybody is posted once when its receipt is lost', async () => {
  const before = student.messages().length;
  const handle = await student.slash('share', { question: 'Where does the river rise?' });
  disturb(handle, 'loseAnswer');
  expect((await handle.reply()).ephemeral).toBe(false);
  await askForRiver();
  expect(student.messages()).toHaveLength(before + 2);
});

describe('a message that the bot posts itself', () => {
  const POST = { method: 'POST', path: /^\/channels\// };

  test.each(['loseAnswer', 'hang'] as const)('in reply to a mention is there once (%s)', async (kind) => {
    discord.faults.onRequest(POST, { kind });
    const asked = student.say(`${APP} Where does the river rise?`);
    const reply = await discord.until(() => repliesTo(asked, student)[0], 'the reply');
    // The second try has come, and with it whatever it leaves behind.
    await discord.until(() => postsFor(asked.id).at(-1)?.status, 'the receipt');
    expect(postsFor(asked.id).map(({ status }) => status)).toEqual([undefined, 200]);
    expect(repliesTo(asked, student)).toHaveLength(1);
    // Which reply that is the bot knows from its second receipt.
    student.remove(asked);
    await discord.until(
      () => (student.messages().some(({ id }) => id === reply.id) ? undefined : true),
      'its end',
    );
  });

  test('in reply to a mention comes as soon as Discord takes it', async () => {
    discord.faults.onRequest(POST, { kind: 'status', status: 502 }, 4);
    const asked = student.say(`${APP} Where does the river rise?`);
    const reply = await discord.until(() => repliesTo(asked, student)[0], 'the reply');
    expect(textOf(reply)).toContain('At the spring.');
  });

  test('as a shared reply is there once', async () => {
    const asked = discord.as('classmate').in('general').say('Where does the river rise?');
    const found = await (await student.messageCommand('Answer this message', asked)).reply();
    discord.faults.onRequest(POST, { kind: 'loseAnswer' });
    await (await student.click(found, 'Share as a reply')).edited();
    expect(repliesTo(asked, student)).toHaveLength(1);
  });

  /** The tries to reply to a message. */
  function postsFor(question: string): readonly RecordedRequest[] {
    return discord.requests.filter(
      ({ method, body }) =>
        method === 'POST' &&
        (body as { message_reference?: { message_id: string } })?.message_reference?.message_id === question,
    );
  }
});

describe('a click that is acknowledged first', () => {
  test('is carried out though the receipt of that is lost', async () => {
    const shown = await askForRiver();
    const handle = await student.click(shown, 'Share');
    disturb(handle, 'loseAnswer');
    expect((await handle.edited()).content).not.toBe(SORRY);
    expect(textOf(await handle.followUp())).toContain('At the spring.');
    expect(callbacksOf(handle.id).map(({ type }) => type)).toEqual([DEFER_UPDATE, DEFER_UPDATE]);
  });

  test('is answered with an apology beside the message where every receipt is lost', async () => {
    const shown = await askForRiver();
    const handle = await student.click(shown, 'Share');
    disturb(handle, 'loseAnswer', TRIES);
    expect((await handle.followUp()).content).toBe(SORRY);
  });
});

test('the bot keeps its manners', () => {
  expectGoodManners(discord);
});
