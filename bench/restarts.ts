// Who is not answered because the bot is restarted: `npm run bench:restarts`. People ask steadily while it is stopped, or killed, and
// started again at once. Each has three seconds, as Discord has it: whoever asks in the time in which no process is there, and whose
// seconds are over before the next one is connected, is lost by that rule. Of the others who have no answer some came to one of the
// processes, which was too slow for them: it says so in its log. Whoever is in no log is lost by the bot.
import { setTimeout as sleep } from 'node:timers/promises';
import { type LocalDiscord, startDiscord } from '../src/playground/driver/index.ts';
import { launch } from './bot-process.ts';
import { showStep } from './progress.ts';
import { seconds, table } from './report/table.ts';
import { benchWholeBot, type Place } from './whole-bot.ts';

/** Milliseconds that Discord gives for a first response. */
const RESPOND_WITHIN = 3000;

/** Questions a second, and for how long they are asked before the end and after the next start, in milliseconds. */
const RATE = 30;
const AROUND = 3000;

/** Restarts of each kind. */
const TIMES = 3;

interface Figures {
  /** How the process was ended. */
  signal: 'SIGTERM' | 'SIGKILL';
  asked: number;
  /** From the signal until the next process was connected, in milliseconds. */
  away: number;
  /** Without an answer since nobody was there within three seconds. */
  late: number;
  /** Without an answer though somebody was there, who dealt with it too late. */
  slow: number;
  /** The same, and nobody dealt with it. */
  lost: number;
  /** When each that was lost was asked, in milliseconds from the end of the first process, and when the next was connected. */
  lostAt: readonly string[];
}

await benchWholeBot(async (place, questions) => {
  const all: Figures[] = [];
  for (const signal of ['SIGTERM', 'SIGKILL'] as const)
    for (let time = 0; time < TIMES; time += 1) {
      showStep(`${signal}, ${time + 1} of ${TIMES}`);
      all.push(await restartUnderLoad(place, signal, questions));
    }
  const rows = all.map(({ signal, asked, away, late, slow, lost, lostAt }) => [
    signal,
    String(asked),
    seconds(away),
    String(late),
    String(slow),
    [lost, ...lostAt].join(' '),
  ]);
  const head = [
    'ended by',
    'asked',
    'away for',
    'nobody there in three seconds',
    'too slow',
    'lost, asked at',
  ];
  return table(head, rows);
});

async function restartUnderLoad(
  place: Place,
  signal: Figures['signal'],
  questions: readonly string[],
): Promise<Figures> {
  const discord = await startDiscord({ respondWithin: RESPOND_WITHIN, patience: 60_000, identifyPause: 0 });
  const log: string[] = [];
  const logged = { ...place, onLog: (text: string) => void log.push(text) };
  let bot = launch(logged, discord);
  try {
    await bot.connected;
    const crowd = askSteadily(discord, questions);
    await sleep(AROUND);
    const gone = performance.now();
    await bot.end(signal);
    bot = launch(logged, discord);
    await bot.connected;
    const back = performance.now();
    await sleep(AROUND);
    const asked = await crowd.stop();
    const failed = asked.filter(({ isAnswered }) => !isAnswered);
    const isLate = ({ at }: Asked): boolean => at + RESPOND_WITHIN > gone && at + RESPOND_WITHIN < back;
    const others = failed.filter((one) => !isLate(one));
    // What was answered too late is logged when that is over.
    await bot.end('SIGTERM');
    const text = log.join('');
    const lost = others.filter(({ id }) => !text.includes(`"${id}"`));
    const since = (time: number): string => String(Math.round(time - gone));
    return {
      signal,
      asked: asked.length,
      away: back - gone,
      late: failed.length - others.length,
      slow: others.length - lost.length,
      lost: lost.length,
      lostAt: lost.length === 0 ? [] : [...lost.map(({ at }) => since(at)), `(back at ${since(back)})`],
    };
  } finally {
    await bot.end('SIGKILL');
    await discord.close();
  }
}

interface Asked {
  /** The interaction's id. */
  id: string;
  /** When, as `performance.now()` tells it. */
  at: number;
  isAnswered: boolean;
}

/** Asks until it is stopped, which resolves to what became of each question. */
function askSteadily(discord: LocalDiscord, questions: readonly string[]): { stop(): Promise<Asked[]> } {
  let isOver = false;
  const asked: Promise<Asked>[] = [];
  const ask = async (number: number): Promise<Asked> => {
    const at = performance.now();
    const question = (questions[number % questions.length] ?? 'memory').slice(0, 1000);
    const handle = await discord
      .stranger(number % 100)
      .in('general')
      .slash('ask', { question });
    const isAnswered = await handle.outcome().then(
      (state) => state !== 'failed',
      () => false,
    );
    return { id: handle.id, at, isAnswered };
  };
  const asking = (async () => {
    while (!isOver) {
      asked.push(ask(asked.length));
      await sleep(1000 / RATE);
    }
  })();
  return {
    async stop() {
      isOver = true;
      await asking;
      return Promise.all(asked);
    },
  };
}
