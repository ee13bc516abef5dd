// What goes wrong between the bot and Discord: replies that do not get through, and sessions that break.

import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord, Seat } from '../../src/playground/driver/index.ts';
import { type BotProcess, openDiscord, startBot } from './bot.ts';
import { expectGoodManners, textOf } from './shown.ts';

const CALLBACK = { method: 'POST', path: /\/callback$/ };
const LOOK = { method: 'GET', path: '/gateway/bot' };
const QUESTION = { question: 'how does LTP work' };

let discord: LocalDiscord;
let bot: BotProcess;
let student: Seat;

function callbacks(): (number | undefined)[] {
  return discord.requests.filter(({ path }) => CALLBACK.path.test(path)).map(({ status }) => status);
}

/** What the callbacks of one interaction were answered with. */
function callbacksOf(id: string): (number | undefined)[] {
  return discord.requests
    .filter(({ path }) => path.startsWith(`/interactions/${id}/`))
    .map(({ status }) => status);
}

async function expectAnAnswer(): Promise<void> {
  expect(textOf(await (await student.slash('ask', QUESTION)).reply())).toContain('synap');
}

describe("inside Discord's three seconds", () => {
  beforeAll(async () => {
    discord = await openDiscord({ respondWithin: 3000 });
    bot = await startBot(discord);
    student = discord.as('student').in('general');
    // What is only loaded for the first answer is not what these tests are about.
    await expectAnAnswer();
  });

  test('a reply answered with 500 is sent again', async () => {
    discord.faults.onRequest(CALLBACK, { kind: 'status', status: 500 });
    const handle = await student.slash('ask', QUESTION);
    expect(textOf(await handle.reply())).toContain('synap');
    expect(callbacksOf(handle.id)).toEqual([500, 204]);
  });

  test('a reply that Discord never answers is sent again', async () => {
    discord.faults.onRequest(CALLBACK, { kind: 'hang' });
    const handle = await student.slash('ask', QUESTION);
    expect(textOf(await handle.reply())).toContain('synap');
    expect(callbacksOf(handle.id)).toEqual([undefined, 204]);
  });

  test('a button and a menu get through a 500 too', async () => {
    const shown = await (await student.slash('browse', { subject: 'psychology' })).reply();
    discord.faults.onRequest(CALLBACK, { kind: 'status', status: 503 });
    const first = shown.components.flatMap((row) => (row.type === 1 ? row.components : []))[0];
    const value = first?.type === 3 ? (first.options[0]?.value ?? '') : '';
    expect((await (await student.select(shown, value)).update()).embeds[0]?.title).toBeDefined();
  });

  test('a reply that comes too late is given up, and the next question is answered', async () => {
    discord.faults.delayInteractions(3100);
    const handle = await student.slash('ask', QUESTION);
    expect(await handle.failure()).toBe('The application did not respond');
    await discord.until(() => callbacksOf(handle.id)[0], 'the late reply');
    await expectAnAnswer();
    expect(callbacksOf(handle.id)).toEqual([404]);
    expect(bot.stderr()).toContain('a reply came too late');
  });

  test('a reply that cannot get through fails alone, and its question and token stay out of the log', async () => {
    const before = callbacks().length;
    discord.faults.onRequest(CALLBACK, { kind: 'status', status: 500 }, 1000);
    const question = 'how does the unmistakable LTP work';
    const handle = await student.slash('ask', { question });
    expect(await handle.failure()).toBe('The application did not respond');
    discord.faults.clear();
    await expectAnAnswer();
    const token = discord.requests.findLast(({ path }) => path.includes(handle.id))?.path.split('/')[3];
    expect(token?.length).toBeGreaterThan(20);
    expect(bot.stderr()).toContain('an interaction failed');
    expect(bot.stderr()).not.toContain(token);
    expect(bot.stderr()).not.toContain('unmistakable');
    // A server in trouble is not flooded.
    expect(callbacksOf(handle.id).length).toBeLessThanOrEqual(4);
    expect(callbacks().length).toBeGreaterThan(before);
  });
});

describe('with time enough', () => {
  beforeAll(async () => {
    discord = await openDiscord({ heartbeatInterval: 400, sessionStarts: { total: 1000, period: 6000 } });
    bot = await startBot(discord);
    student = discord.as('student').in('general');
  });

  test('a reply that fails twice is replaced by one kind sentence', async () => {
    discord.faults.onRequest(CALLBACK, { kind: 'status', status: 500 }, 2);
    const shown = await (await student.slash('ask', QUESTION)).reply();
    expect(shown.ephemeral).toBe(true);
    expect(shown.content).toBe('Something went wrong on our side. Please try again in a moment.');
  });

  test('a reply that Discord refuses is replaced by one kind sentence', async () => {
    const body = { code: 50035, message: 'Invalid Form Body', errors: {} };
    discord.faults.onRequest(CALLBACK, { kind: 'status', status: 400, body });
    const shown = await (await student.slash('ask', QUESTION)).reply();
    expect(shown.content).toBe('Something went wrong on our side. Please try again in a moment.');
  });

  test('suggestions that fail are none', async () => {
    discord.faults.onRequest(CALLBACK, { kind: 'status', status: 500 }, 2);
    expect(await student.autocomplete('ask', 'question', 'synap')).toEqual([]);
  });

  test('a reply that hangs does not hold up that of another person', async () => {
    discord.faults.onRequest(CALLBACK, { kind: 'hang' }, 2);
    const slow = await student.slash('ask', QUESTION);
    await discord.until(() => callbacksOf(slow.id).length || undefined, 'the first reply');
    discord.faults.clear();
    const quick = await discord.as('classmate').in('dm').slash('ask', QUESTION);
    expect(textOf(await quick.reply())).toContain('synap');
    expect(textOf(await slow.reply())).not.toBe('');
  });

  test('a rate limit is waited for', async () => {
    discord.faults.onRequest(CALLBACK, { kind: 'rateLimit', retryAfter: 0.1 }, 2);
    const handle = await student.slash('ask', QUESTION);
    expect(textOf(await handle.reply())).toContain('synap');
    expect(callbacksOf(handle.id)).toEqual([429, 429, 204]);
  });

  test('a reply whose receipt is lost is shown once, without an apology behind it', async () => {
    const seat = discord.as('moderator').in('dm');
    discord.faults.onRequest(CALLBACK, { kind: 'loseAnswer' });
    expect(textOf(await (await seat.slash('ask', QUESTION)).reply())).toContain('synap');
    await (await seat.slash('browse')).reply();
    expect(seat.messages()).toHaveLength(2);
  });

  test('an interaction that is delivered twice is answered once', async () => {
    discord.faults.duplicateInteractions();
    const handle = await student.slash('ask', QUESTION);
    await handle.reply();
    await expectAnAnswer();
    expect(callbacksOf(handle.id)).toEqual([204]);
  });

  test('commands, menus and forms of an older version get a sentence', async () => {
    const old = [
      { name: 'quote', description: 'Of an older version', options: [] },
      { name: 'Explain this', type: 3 },
    ];
    const registered = discord.commands();
    await replaceCommands([...registered, ...old]);
    const asked = await (await student.slash('ask', QUESTION)).reply();
    const forgotten = [
      await student.slash('quote'),
      await student.messageCommand('Explain this', asked),
      await student.submitModal(
        { title: 'Old', customId: 'suggest', components: [], interactionId: asked.api.id },
        {},
      ),
    ];
    for (const handle of forgotten) {
      const shown = await handle.reply();
      expect(shown.ephemeral).toBe(true);
      expect(shown.content).toMatch(/<\/ask:\d+>/);
    }
    await replaceCommands(registered);
  });

  async function replaceCommands(commands: readonly object[]): Promise<void> {
    const response = await fetch(`${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bot ${discord.token}` },
      body: JSON.stringify(commands),
    });
    expect(response.status).toBe(200);
  }

  test('a question asked while the socket was cut is answered after the resume', async () => {
    discord.faults.cut();
    await discord.until(() => (discord.gateway.connected ? undefined : true), 'the cut');
    await expectAnAnswer();
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  test('a request to reconnect is followed', async () => {
    await expectResume(() => discord.faults.requestReconnect());
  });

  test('an invalid session that may be resumed is resumed', async () => {
    await expectResume(() => discord.faults.invalidateSession(true));
  });

  test('a session whose heartbeats are not acknowledged is left and resumed', async () => {
    await expectResume(() => discord.faults.ignoreHeartbeats());
    discord.faults.acknowledgeHeartbeats();
    expect(discord.gateway.closeCodes).toContain(4200);
    await expectAnAnswer();
  });

  test('the bot comes back by itself after an outage of the gateway', async () => {
    await expectResume(() => {
      discord.faults.takeDown('gateway');
      discord.faults.bringUp('gateway');
    });
  });

  async function expectResume(breakSession: () => void): Promise<void> {
    const { resumes, identifies } = discord.gateway;
    const known = identifies.length;
    // Whatever went wrong before may still be being mended.
    await discord.connected();
    breakSession();
    await discord.until(() => discord.gateway.resumes > resumes || undefined, 'the resume');
    await expectAnAnswer();
    expect(identifies).toHaveLength(known);
  }

  test('a long outage is told once, and so is its end', async () => {
    const began = Date.now();
    // What the bot wrote before may be read only now.
    const told = (text: string) => linesSince(began).filter(({ msg }) => msg === text).length;
    const { turnedAway } = discord.gateway;
    discord.faults.takeDown('gateway');
    await discord.until(() => discord.gateway.turnedAway > turnedAway + 3 || undefined, 'four tries');
    discord.faults.bringUp('gateway');
    await discord.until(() => told('reconnected to Discord') || undefined, 'the end of the outage');
    await expectAnAnswer();
    expect([told('reconnecting to Discord'), told('reconnected to Discord')]).toEqual([1, 1]);
  });

  function linesSince(began: number): { time: number; msg: string }[] {
    const lines = bot.stderr().split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line)).filter(({ time }) => time >= began);
  }

  test('sessions that Discord closes with a code that is not final go on', async () => {
    for (const code of [1001, 4000, 4009]) await expectResume(() => discord.faults.closeSockets(code));
  });

  test('while no heartbeat is ever acknowledged, people are answered all the same', async () => {
    const { resumes } = discord.gateway;
    discord.faults.ignoreHeartbeats();
    while (discord.gateway.resumes < resumes + 3) await expectAnAnswer();
    discord.faults.acknowledgeHeartbeats();
  });

  test('a session is begun anew, on a socket that is still there, and not before Discord lets the bot begin one', async () => {
    const { identifies } = discord.gateway;
    const known = identifies.length;
    const looks = () => discord.requests.filter(({ path }) => path === LOOK.path);
    const { length } = looks();
    await discord.connected();
    discord.faults.onRequest(LOOK, { kind: 'delay', ms: 1500 });
    discord.faults.invalidateSession(false);
    // The socket breaks while the bot asks, and the next one is not open yet when it has its answer.
    await discord.until(() => looks()[length], 'a look at the sessions that are left');
    discord.faults.takeDown('handshake');
    discord.faults.cut();
    await discord.until(() => discord.gateway.waiting || undefined, 'the next socket');
    await discord.until(() => looks()[length]?.status, 'the answer');
    discord.faults.leaveSessions(0);
    discord.faults.bringUp('handshake');
    await discord.until(() => bot.stderr().includes('begin no more sessions') || undefined, 'the wait');
    expect(identifies).toHaveLength(known);
    // There are some again when their period is over.
    await discord.until(() => identifies[known], 'another session');
    await expectAnAnswer();
  });

  test('a session that is invalid as soon as it is resumed is begun anew', async () => {
    const { resumes, identifies } = discord.gateway;
    const known = identifies.length;
    await discord.connected();
    discord.faults.cut();
    await discord.until(() => discord.gateway.resumes > resumes || undefined, 'the resume');
    discord.faults.invalidateSession(false);
    await discord.until(() => identifies[known], 'another session');
    await expectAnAnswer();
  });

  test('nothing that was sent pings anybody or shows a trace of the program', () => {
    expectGoodManners(discord);
  });
});
