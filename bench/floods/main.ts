// Whether anybody starves others: `npm run bench:floods`, or one flood alone, as `npm run bench:floods -- --only direct`.
import { withBot } from '../bot-process.ts';
import { showStep } from '../progress.ts';
import { figure, milliseconds, table } from '../report/table.ts';
import { benchWholeBot } from '../whole-bot.ts';
import { floodsNamed } from './floods.ts';
import { type FloodFigures, measureFloods } from './measure.ts';

/** What the local Discord keeps: whatever is asked in a flood must not make it forget what others wait for. */
const REMEMBERED = 100_000;

/** Whoever has no answer by then, in milliseconds, has none. */
const PATIENCE = 15_000;

await benchWholeBot(async (place, questions, { only }) => {
  const floods = floodsNamed(only);
  const bot = { ...place, isLimited: true, remembers: REMEMBERED, patience: PATIENCE };
  return write(await withBot(bot, ({ discord }) => measureFloods(discord, questions, floods, showStep)));
});

function write(figures: readonly FloodFigures[]): string {
  const rows = figures.map(({ name, calm, flood, sent, rate, unanswered, notes }) => [
    name,
    `${sent}, ${figure(rate)}`,
    `${milliseconds(calm.p50)}, ${milliseconds(calm.p99)}`,
    `${milliseconds(flood.p50)}, ${milliseconds(flood.p99)}`,
    figure(flood.p99 / calm.p99),
    `${unanswered.calm}, ${unanswered.flood}`,
    String(notes),
  ]);
  const head = [
    'flood',
    'sent, a second',
    'p50 and p99 where it reaches nobody',
    'where it reaches the bot',
    'p99, ratio',
    'unanswered, both ways',
    'notes a channel',
  ];
  return table(head, rows);
}
