// 100 quizzes with 1,000 people at once on one core: `npm run bench:quizzes`.
import { join } from 'node:path';
import { withBot } from '../bot-process.ts';
import { reserveCore } from '../one-core.ts';
import { showStep } from '../progress.ts';
import { figure, milliseconds, table } from '../report/table.ts';
import { benchWholeBot } from '../whole-bot.ts';
import { measureQuizzes, PEOPLE, QUIZZES, type QuizFigures } from './measure.ts';

/** What the local Discord keeps: every answer is looked at. */
const REMEMBERED = 100_000;

/** Whoever has no answer by then, in milliseconds, has none. */
const PATIENCE = 15_000;

await benchWholeBot(async (place) => {
  const core = reserveCore();
  const bot = { ...place, through: core?.through, remembers: REMEMBERED, patience: PATIENCE };
  const figures = await withBot(bot, (running) =>
    measureQuizzes(running, join(place.cwd, 'state'), showStep),
  );
  core?.release();
  // Each person answers once, and in time.
  const isComplete = figures.every(({ clicks, taken }) => clicks === taken);
  if (!isComplete) process.exitCode = 1;
  const verdict = isComplete ? 'Every answer was taken.' : 'Not every answer was taken.';
  return `${QUIZZES} quizzes, ${PEOPLE} people\n\n${write(figures)}\n\n${verdict}`;
});

function write(figures: readonly QuizFigures[]): string {
  const [first] = figures;
  const rows = figures.map(({ name, clicks, delays, unanswered, taken, cost }) => [
    name,
    String(clicks),
    milliseconds(delays.p50),
    milliseconds(delays.p99),
    figure(delays.p99 / (first?.delays.p99 ?? 1)),
    String(taken),
    String(unanswered),
    milliseconds(cost.bot),
    milliseconds(cost.people),
  ]);
  const names = ['clicks', 'sent', 'p50', 'p99', 'p99, ratio', 'taken', 'unanswered'];
  return table([...names, 'processor, bot', 'processor, people'], rows);
}
