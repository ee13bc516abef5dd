// The floods: what somebody may send who wants others to wait, or does not think of them.
import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalDiscord, Seat } from '../../src/playground/driver/index.ts';
import { stranger } from '../../src/playground/server/index.ts';
import { OptionError } from '../options.ts';

export interface Flood {
  /** Resolves when nothing more is sent, to how much was sent in all. */
  stop(): Promise<number>;
  /** The most sentences about limits, said to everybody, that one channel got in a minute. */
  notes(): number;
}

/** The first number of those who flood: everybody else is below. */
const FIRST = 10_000;
/** The ids of all whose number it can be. */
const IDS = { from: BigInt(stranger(FIRST).user.id), to: BigInt(stranger(10 * FIRST).user.id) };

const QUESTION = 'how does LTP work';

/** Whether an event comes from somebody who floods. */
export function isOfFlood(_event: string, data: unknown): boolean {
  const { user, member, author } = data as Record<'user' | 'author', Id> & { member?: { user?: Id } };
  const id = (user ?? member?.user ?? author)?.id;
  return id !== undefined && BigInt(id) >= IDS.from && BigInt(id) < IDS.to;
}

type Id = { id: string } | undefined;

/** How each flood is sent, by what it is. */
export const FLOODS = {
  'one person, 1,000 commands a second': (discord) => {
    const flooder = discord.stranger(FIRST).in('biology');
    return pour(1000, () => void flooder.slash('ask', { question: QUESTION }), []);
  },
  'one person, 500 suggestions a second': (discord) => {
    const flooder = discord.stranger(FIRST + 1).in('biology');
    // Most of them are never answered.
    const type = (): void => void flooder.autocomplete('ask', 'question', QUESTION).catch(() => {});
    return pour(500, type, []);
  },
  '300 people mention it at once': (discord) => {
    const seats = Array.from({ length: 300 }, (_, number) =>
      discord.stranger(FIRST + 10 + number).in('chemistry'),
    );
    for (const seat of seats) seat.say(`<@${discord.applicationId}> ${QUESTION}`);
    return { stop: async () => seats.length, notes: () => notesIn(seats.slice(0, 1)) };
  },
  '4,000 direct messages a second': (discord) => {
    const seats = Array.from({ length: 400 }, (_, number) => discord.stranger(FIRST + 400 + number).in('dm'));
    return pour(4000, (number) => void seats[number % seats.length]?.say(QUESTION), seats);
  },
  '40 shares a second': (discord) =>
    pour(
      40,
      (number) =>
        void discord
          .stranger(FIRST + 1000 + number)
          .in('biology')
          .slash('share', { question: QUESTION }),
      [],
    ),
} as const satisfies Readonly<Record<string, (discord: LocalDiscord) => Flood>>;

export type FloodName = keyof typeof FLOODS;

/** Those whose names have a text in them. Throws an `OptionError` where none has. */
export function floodsNamed(text: string): FloodName[] {
  const names = (Object.keys(FLOODS) as FloodName[]).filter((name) => name.includes(text));
  if (names.length === 0) throw new OptionError(`There is no flood with "${text}" in its name.`);
  return names;
}

/** Whoever falls behind, because the machine is busy, catches up with so much of a second at most: all at once would stop the measuring. */
const CATCH_UP = 0.02;

/** Milliseconds between two bursts at least. */
const PAUSE = 4;

/** So many times as long as it has sent it leaves the process to the local Discord, which answers everybody's requests there. */
const SHARE = 3;

/**
 * Sends so many a second, however long the bot takes, or as many as the machine can; `seats` are where it may answer to everybody.
 */
function pour(rate: number, send: (number: number) => void, seats: readonly Seat[]): Flood {
  let isOver = false;
  const pouring = (async () => {
    let sent = 0;
    let owed = 0;
    let before = performance.now();
    while (!isOver) {
      const now = performance.now();
      owed = Math.min(owed + ((now - before) * rate) / 1000, Math.max(1, rate * CATCH_UP));
      before = now;
      for (; owed >= 1; owed -= 1) {
        send(sent);
        sent += 1;
      }
      await sleep(Math.max(PAUSE, SHARE * (performance.now() - now)));
    }
    return sent;
  })();
  return {
    stop() {
      isOver = true;
      return pouring;
    },
    notes: () => notesIn(seats),
  };
}

/** The most of the bot's messages in one of these channels that are no answer but a sentence. */
function notesIn(seats: readonly Seat[]): number {
  const counts = seats.map(
    (seat) =>
      seat
        .messages()
        .filter(({ api, embeds, ephemeral }) => api.author.bot === true && embeds.length === 0 && !ephemeral)
        .length,
  );
  return Math.max(0, ...counts);
}
