// Whatever goes wrong on the wire, in any order: all that people do is answered, and answered once.

import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  ApiFault,
  Faults,
  InteractionHandle,
  LocalDiscord,
  PersonName,
  PlaceName,
  RequestMatch,
  Seat,
  ShownMessage,
} from '../../../src/playground/driver/index.ts';
import { type BotProcess, type BotSetting, openDiscord, startBot } from '../bot.ts';
import { makeFolder, manyPages, page } from '../folder.ts';
import { serve } from '../processes.ts';
import { buttonsOf, expectGoodManners, optionsOf, repliesTo, textOf } from '../shown.ts';

/** The same rounds come with the same number, set as CHAOS in the environment. */
const SEED = Number(process.env['CHAOS'] ?? Date.now() % 1_000_000);
/** So many rounds before the bot is started anew, and as many after that. */
const ROUNDS = Number(process.env['CHAOS_ROUNDS'] ?? 6);

const APP = '<@1100000000000000001>';
const CRANE = 'How is the crane of machine type 3 serviced?';
const CHRONICLE = 'What does the chronicle of the valley tell?';
/** The titles of the library: that of any page. */
const TITLE = /How is the \w+ of|Where does river|What does the chronicle|What is the/;
const SORRY = 'Something went wrong on our side. Please try again in a moment.';

const CALLBACK: RequestMatch = { method: 'POST', path: /\/callback$/ };
const EDIT: RequestMatch = { method: 'PATCH', path: /^\/webhooks\// };
const FOLLOW_UP: RequestMatch = { method: 'POST', path: /^\/webhooks\// };
const POST: RequestMatch = { method: 'POST', path: /^\/channels\// };

const libraryDir = makeFolder({
  ...manyPages(),
  'maths/mean.md': page('What is the mean?', 'It is $$m = \\frac{a + b}{2}$$'),
});

let discord: LocalDiscord;
let bot: BotProcess;
let people: Seat[];
/** Private answers with more parts, one for each person: their buttons are used all the time. */
let turned: ShownMessage[];
let mentions = 0;
/** How many tries of a first response fail in this round. */
let failedResponses = 0;

/** Does something as a person. Then waits until that is answered, and gives what has to hold from then on. */
type Act = (number: number) => Promise<() => Promise<() => void>>;

const ACTS: Readonly<Record<string, Act>> = {
  ask: (number) => command(number, 'ask', { question: CRANE }, /Clean the crane, then oil it 3 times/),
  picture: (number) => command(number, 'ask', { question: 'What is the mean?' }, /It is[\s\S]*m = /),
  unsure: (number) => command(number, 'ask', { question: 'crane' }, /crane of machine type/),
  missing: (number) => command(number, 'ask', { question: 'zebra quagga' }, /zebra quagga/),
  browse: (number) => command(number, 'browse', { subject: 'machines' }, /Machines/),
  subjects: (number) => command(number, 'subjects', {}, /Machines[\s\S]*Rivers/),
  random: (number) => command(number, 'random', {}, TITLE),
  help: (number) => command(number, 'help', {}, /\/ask/),
  share: (number) => command(number, 'share', { question: CRANE }, /Clean the crane, then oil it 3 times/),

  async type(number) {
    const choices = people[number]!.autocomplete('ask', 'question', 'crane');
    return async () => {
      await choices;
      return () => {};
    };
  },

  async turn(number) {
    const shown = refresh(number);
    const labels = ['Whole page', 'Next', 'Previous'].filter((label) => buttonsOf(shown).includes(label));
    const handle = await people[number]!.click(shown, labels[0] ?? '');
    return () => expectChange(number, handle);
  },

  async choose(number) {
    const shown = refresh(number);
    // The last section: what else is in the menu leads away from the page.
    const section = optionsOf(shown).findLast(({ value }) => value.startsWith('e:'));
    const handle = await people[number]!.select(shown, section!.value);
    return () => expectChange(number, handle);
  },

  async post(number) {
    const handle = await people[number]!.click(refresh(number), 'Share');
    return () => expectPosting(number, handle);
  },

  async mention() {
    const place = (['general', 'biology', 'chemistry', 'thread', 'post', 'dm'] as const)[mentions % 6]!;
    const person = (['student', 'classmate', 'moderator'] as const)[Math.floor(mentions / 6) % 3]!;
    mentions += 1;
    const seat = discord.as(person).in(place);
    const asked = seat.say(`${APP} ${CRANE}`);
    return async () => {
      await discord.until(() => repliesTo(asked, seat)[0], 'the reply to a mention');
      return () => expect(repliesTo(asked, seat)).toHaveLength(1);
    };
  },
};

/** What goes wrong with single events and requests. No more than three of these befall one of them. */
const FAULTS: Readonly<Record<string, (faults: Faults) => void>> = {
  ...onEach('callback', CALLBACK, { kind: 'hang' }, { kind: 'loseAnswer' }),
  ...onEach('edit', EDIT, { kind: 'hang' }, { kind: 'loseAnswer' }),
  ...onEach('followUp', FOLLOW_UP),
  ...onEach('post', POST, { kind: 'hang' }, { kind: 'loseAnswer' }),
  twice: (faults) => faults.duplicateInteractions(),
  late: (faults) => faults.delayInteractions(300),
  disorder: (faults) => faults.delayEvents(200),
};

/** What breaks the session. Each can be resumed: without a session nobody is heard. */
const BREAKS: Readonly<Record<string, (faults: Faults) => void>> = {
  nothing: () => {},
  cut: (faults) => faults.cut(),
  reconnect: (faults) => faults.requestReconnect(),
  invalid: (faults) => faults.invalidateSession(true),
  unknown: (faults) => faults.closeSockets(4000),
  timedOut: (faults) => faults.closeSockets(4009),
  deaf: (faults) => faults.ignoreHeartbeats(),
};

interface Round {
  acts: { act: string; person: number }[];
  faults: string[];
  breaks: string;
  /** After how many acts the session breaks. */
  after: number;
}

/** How interactions reach the bot. */
export type Way = 'gateway' | 'http';

/** Without a session none can break, and nobody hears of messages. */
function roundsOver(way: Way): fc.Arbitrary<Round> {
  const { mention: _, ...others } = ACTS;
  const acts = way === 'gateway' ? ACTS : others;
  return fc.record({
    acts: fc.array(fc.record({ act: oneOf(acts), person: fc.nat({ max: 2 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
    faults: fc.array(oneOf(FAULTS), { maxLength: 3 }),
    breaks: way === 'gateway' ? oneOf(BREAKS) : fc.constant('nothing'),
    after: fc.nat({ max: 5 }),
  });
}

/** What has to hold in the end, too: a second answer may come late. */
const lasting: (() => void)[] = [];

/** Registers the test: rounds of what people do and what goes wrong meanwhile, and the bot started anew in between. */
export function testChaos(way: Way): void {
  beforeAll(async () => {
    discord = await openDiscord({ heartbeatInterval: 400 });
    bot = await start(way);
    people = (['student', 'classmate', 'moderator'] satisfies PersonName[]).map((name) =>
      discord.as(name).in('general' satisfies PlaceName),
    );
    const asked = people.map((seat) => seat.slash('ask', { question: CHRONICLE }));
    turned = await Promise.all(asked.map(async (handle) => (await handle).reply()));
  });

  afterAll(() => expectGoodManners(discord));

  test(`everybody is answered once, before and after a restart (seed ${SEED})`, async () => {
    const rounds = fc.sample(roundsOver(way), { seed: SEED, numRuns: 2 * ROUNDS });
    for (const [number, one] of rounds.entries()) {
      if (number === ROUNDS) {
        expect((await bot.stop()).code).toBe(0);
        bot = await start(way, { dataDir: bot.dataDir });
      }
      await play(one).catch((cause: unknown) => {
        throw new Error(`CHAOS=${SEED}, round ${number}: ${JSON.stringify(one)}\n${cause}\n${bot.stderr()}`, {
          cause,
        });
      });
    }
    for (const check of lasting) check();
    expect(bot.child.exitCode).toBeNull();
    expect((await bot.stop()).code).toBe(0);
  });
}

async function start(way: Way, setting: BotSetting = {}): Promise<BotProcess> {
  if (way === 'gateway') return startBot(discord, { libraryDir, ...setting });
  const served = await serve(discord, { libraryDir, ...setting });
  discord.endpoint.set([served.address]);
  return served.bot;
}

async function play({ acts, faults, breaks, after }: Round): Promise<void> {
  for (const name of faults) FAULTS[name]!(discord.faults);
  failedResponses = faults.filter((name) => /^callback .*"(?:status|hang|loseAnswer)"/.test(name)).length;
  const begun = [];
  for (const [index, { act, person }] of acts.entries()) {
    if (index === Math.min(after, acts.length - 1)) BREAKS[breaks]!(discord.faults);
    begun.push(await ACTS[act]!(person));
  }
  const checks = await Promise.all(begun.map((settle) => settle()));
  for (const check of checks) check();
  lasting.push(...checks);
  discord.faults.clear();
}

/**
 * One answer arrives, and it is the one to what was asked. An apology stands in its place only where a first response failed as often
 * as it is tried, which is twice, for three seconds have no room for more.
 */
async function command(number: number, name: string, values: Record<string, string>, expected: RegExp) {
  const seat = people[number]!;
  const isTriedInVain = failedResponses > 1;
  const handle = await seat.slash(name, values);
  return async () => {
    expect(await handle.outcome()).toBe('replied');
    return () => {
      const told = answersTo(seat, handle).map(textOf);
      if (isTriedInVain && told.join() === SORRY) return;
      expect(told).toEqual([expect.stringMatching(expected)]);
    };
  };
}

/** The message is changed, or the person is told beside it that it could not be. */
async function expectChange(number: number, handle: InteractionHandle) {
  const seat = people[number]!;
  const isTold = () => answersTo(seat, handle)[0];
  const told = (): ShownMessage | undefined => (handle.state === 'updated' ? undefined : isTold());
  // Where a picture takes long the click is acknowledged first, and the message is edited later.
  if ((await handle.outcome()) === 'acknowledged')
    await Promise.race([handle.edited(), discord.until(isTold, 'a word that it failed')]);
  const isChanged = handle.state === 'updated' || told() === undefined;
  return () => {
    expect(answersTo(seat, handle).map(textOf)).toEqual(isChanged ? [] : [SORRY]);
  };
}

/** The answer is posted, or the person is told that they are not. */
async function expectPosting(number: number, handle: InteractionHandle) {
  const seat = people[number]!;
  const isTold = () => answersTo(seat, handle).find(({ ephemeral }) => ephemeral);
  await Promise.race([handle.edited(), discord.until(isTold, 'a word that it failed')]);
  return () => {
    const answers = answersTo(seat, handle);
    const told = answers.filter(({ ephemeral }) => ephemeral);
    expect(new Set(answers.map(textOf)).size).toBe(answers.length);
    expect(told.length).toBeLessThanOrEqual(1);
    if (told.length === 0) expect(answers).toHaveLength(1);
  };
}

/** The messages that answer an interaction. */
function answersTo(seat: Seat, { id }: InteractionHandle): ShownMessage[] {
  return seat.messages().filter(({ api }) => api.interaction_metadata?.id === id);
}

function refresh(number: number): ShownMessage {
  return people[number]!.messages().find(({ id }) => id === turned[number]!.id)!;
}

/** The faults that any request may meet, and others. */
function onEach(name: string, match: RequestMatch, ...others: ApiFault[]) {
  const all: ApiFault[] = [
    { kind: 'status', status: 500 },
    { kind: 'status', status: 503 },
    { kind: 'rateLimit', retryAfter: 0.2 },
    { kind: 'rateLimit', retryAfter: 0.1, global: true },
    { kind: 'delay', ms: 300 },
    ...others,
  ];
  return Object.fromEntries(
    all.map((fault) => [
      `${name} ${JSON.stringify(fault)}`,
      (faults: Faults) => faults.onRequest(match, fault),
    ]),
  );
}

function oneOf(named: Readonly<Record<string, unknown>>): fc.Arbitrary<string> {
  return fc.constantFrom(...Object.keys(named));
}
