// The bot behind an endpoint: people ask, click, choose and fill in forms as over the gateway, and nobody is lost when a process ends.
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord, Seat } from '../../src/playground/driver/index.ts';
import { openDiscord } from './bot.ts';
import { makeFolder, manyPages } from './folder.ts';
import { askAlways, type Served, serve, unansweredOf } from './processes.ts';
import { textOf } from './shown.ts';

let discord: LocalDiscord;

/** The requests that answered interactions otherwise than in a response. */
const callbacks = () => discord.requests.filter(({ path }) => path.startsWith('/interactions/'));

beforeAll(async () => {
  discord = await openDiscord();
});

describe('one process', () => {
  let student: Seat;
  beforeAll(async () => {
    const { address } = await serve(discord);
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

  test('gives others the same answer, whose controls work for them, and understands what they ask next', async () => {
    const others = [1, 2, 3].map((number) => discord.stranger(number).in('general'));
    const ask = async (seat: Seat, question: string) => (await seat.slash('ask', { question })).reply();
    const first = await ask(student, 'How do enzymes work?');
    for (const seat of others) {
      const answer = await ask(seat, 'How do enzymes work?');
      expect(textOf(answer)).toBe(textOf(first));
      expect(answer.ephemeral).toBe(true);
      expect(textOf(await (await seat.click(answer, 'Whole page')).update())).toContain('active site');
      expect(textOf(await ask(seat, 'tell me more'))).toContain('active site');
    }
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

/** How many wait for their answers at once. */
const AT_A_TIME = 16;

describe('two processes behind one address, asked without a break', () => {
  const libraryDir = makeFolder(manyPages());
  const question = (number: number): string => `Where does river number ${(number % 18) + 1} rise?`;
  let processes: [Served, Served];
  beforeAll(async () => {
    processes = await Promise.all([serve(discord, { libraryDir }), serve(discord, { libraryDir })]);
  });
  afterEach(() => {
    discord.endpoint.set([]);
    discord.endpoint.balancer.resends = false;
  });

  /** Replaces the process at a place while people ask, and gives what was asked. */
  async function replace(place: 0 | 1, end: (old: Served) => Promise<void>) {
    const { endpoint } = discord;
    const send = () => endpoint.set(processes.map(({ address }) => address));
    endpoint.broken.clear();
    send();
    // Its replacement is started first, as orchestrators do.
    const next = await serve(discord, { libraryDir });
    const crowd = askAlways(discord, question, AT_A_TIME);
    await crowd.more(50);
    await end(processes[place]);
    processes[place] = next;
    send();
    await crowd.more(50);
    await crowd.stop();
    return crowd.asked;
  }

  const tell = async ({ bot }: Served) => expect((await bot.stop()).code).toBe(0);
  const kill = async ({ bot }: Served) => {
    bot.child.kill('SIGKILL');
    await bot.ended;
  };

  test('told to end they lose nobody', async () => {
    const before = discord.endpoint.statuses.length;
    const asked = await replace(0, tell);
    expect(await unansweredOf(discord, asked)).toEqual([]);
    expect([...discord.endpoint.broken]).toEqual([]);
    // Nobody was sent to one that takes nothing any more.
    expect(discord.endpoint.statuses.slice(before).filter((status) => status !== 200)).toEqual([]);
  });

  test('killed they lose nothing but what they had in hands', async () => {
    const asked = await replace(1, kill);
    expect(await unansweredOf(discord, asked)).toEqual([]);
    expect(discord.endpoint.broken.size).toBeLessThanOrEqual(AT_A_TIME);
  });

  test('killed behind a balancer that sends again what broke, they lose nobody', async () => {
    discord.endpoint.balancer.resends = true;
    const asked = await replace(0, kill);
    expect([...discord.endpoint.broken]).toEqual([]);
    expect(await unansweredOf(discord, asked)).toEqual([]);
  });
});
