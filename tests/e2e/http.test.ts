// The bot behind an endpoint: people ask, click, choose and fill in forms as over the gateway, and nobody is lost when a process ends.
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LocalDiscord, Seat } from '../../src/playground/driver/index.ts';
import { type BotProcess, launchBot, openDiscord } from './bot.ts';
import { makeFolder, manyPages } from './folder.ts';
import { CONTENT } from './process.ts';
import { textOf } from './shown.ts';

let discord: LocalDiscord;

/** Starts a process of the bot and waits until it listens. Gives its address. */
async function serve(libraryDir = CONTENT): Promise<{ bot: BotProcess; address: string }> {
  const bot = launchBot(discord, {
    libraryDir,
    variables: {
      INTERACTIONS: 'http',
      PORT: '0',
      HOST: '127.0.0.1',
      DISCORD_PUBLIC_KEY: discord.endpoint.publicKey,
      DRAIN_SECONDS: '1',
    },
  });
  const port = await vi.waitFor(
    () => /"port":(\d+).*connected to Discord over HTTP/.exec(bot.stderr())?.[1] ?? expect.unreachable(),
    { timeout: 60_000, interval: 50 },
  );
  return { bot, address: `http://127.0.0.1:${port}/interactions` };
}

/** The requests that answered interactions otherwise than in a response. */
const callbacks = () => discord.requests.filter(({ path }) => path.startsWith('/interactions/'));

beforeAll(async () => {
  discord = await openDiscord();
});

describe('one process', () => {
  let student: Seat;
  beforeAll(async () => {
    const { address } = await serve();
    discord.endpoint.set([address]);
    student = discord.as('student').in('general');
  });

  test('registers the commands and needs no gateway', () => {
    expect(discord.commands().map(({ name }) => name)).toContain('ask');
    expect(discord.gateway.identifies).toEqual([]);
  });

  test('answers a question in the response itself, and what is clicked and chosen below it', async () => {
    const before = callbacks().length;
    const answer = await (await student.slash('ask', { question: 'How does LTP work' })).reply();
    expect(textOf(answer)).toContain('synap');
    expect(answer.ephemeral).toBe(true);
    const whole = await (await student.click(answer, 'Whole page')).update();
    expect(textOf(whole).length).toBeGreaterThan(textOf(answer).length);
    expect(callbacks()).toHaveLength(before);
    expect(discord.endpoint.statuses.every((status) => status === 200)).toBe(true);
  });

  test('suggests, and answers what is missing', async () => {
    const typed = await student.autocomplete('ask', 'question', 'photosyn');
    expect(typed.map(({ name }) => name).join()).toMatch(/photosynthesis/i);
    const missing = await (await student.slash('ask', { question: 'zebra quagga' })).reply();
    expect(textOf(missing)).toContain('zebra quagga');
  });

  test('sends answers with pictures, which Discord does not take in a response', async () => {
    const answer = await (
      await student.slash('ask', { question: 'What is the quadratic formula?' })
    ).outcome();
    expect(['replied', 'thinking']).toContain(answer);
  });

  test('answers in direct messages and in public as well', async () => {
    const direct = await (
      await discord.as('student').in('dm').slash('ask', { question: 'How does LTP work' })
    ).reply();
    expect(textOf(direct)).toContain('synap');
    const shared = await (await student.slash('share', { question: 'How does LTP work' })).reply();
    expect(shared.ephemeral).toBe(false);
  });
});

describe('two processes behind one address', () => {
  afterEach(() => discord.endpoint.set([]));

  test('are replaced while people ask, one told to end and one killed: what was not received by the killed one is answered', async () => {
    const library = makeFolder(manyPages());
    const processes = await Promise.all([serve(library), serve(library)]);
    const addresses = () => processes.map(({ address }) => address);
    discord.endpoint.set(addresses());
    const handles: Awaited<ReturnType<Seat['slash']>>[] = [];
    let isAsking = true;
    const asking = (async () => {
      for (let number = 0; isAsking; number += 1) {
        const seat = discord.stranger(number % 50).in('general');
        handles.push(await seat.slash('ask', { question: `Where does river number ${number % 100} rise?` }));
        // So many at a time wait, however fast the machine is.
        await handles.at(-5)?.outcome();
      }
    })();
    for (const [place, { bot }] of processes.entries()) {
      // Its replacement is started first, as orchestrators do.
      const next = await serve(library);
      if (place === 1) bot.child.kill('SIGKILL');
      else expect((await bot.stop()).code).toBe(0);
      processes[place] = next;
      discord.endpoint.set(addresses());
      const asked = handles.length;
      await discord.until(() => handles.length > asked + 10 || undefined, 'more people to ask');
    }
    isAsking = false;
    await asking;
    const outcomes = await Promise.all(handles.map((handle) => handle.outcome()));
    // Who is killed takes along what it had only received, and not answered yet: Discord was told so, and nobody sends that again.
    const lost = outcomes.filter((outcome) => outcome !== 'replied').length;
    const unfinished = discord.endpoint.statuses.filter((status) => status !== 200).length;
    expect(lost).toBeLessThanOrEqual(unfinished);
    expect(lost).toBeLessThan(handles.length / 2);
    expect(handles.length).toBeGreaterThan(20);
  });
});
