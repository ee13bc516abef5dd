// Everything that is measured of Cribsheet itself on one library.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Attempt, attempt } from './attempt.ts';
import { type BotFigures, measureBot } from './bot.ts';
import { runInChild } from './in-child.ts';
import { type LoadFigures, measureLoad } from './load.ts';
import type { AnswersFigures } from './tasks/answers.ts';
import type { ChangesFigures } from './tasks/changes.ts';
import type { FirstIndexFigures } from './tasks/first-index.ts';
import type { StartFigures } from './tasks/start.ts';

const STARTS = 5;

export interface OwnFigures {
  pages: number;
  firstIndex: Attempt<FirstIndexFigures>;
  /** `whole` is from the start of the process to the first answer, in milliseconds. */
  starts: Attempt<(StartFigures & { whole: number })[]>;
  bot: Attempt<BotFigures>;
  load: Attempt<LoadFigures>;
  answers: Attempt<AnswersFigures>;
  changes: Attempt<ChangesFigures>;
}

export interface OwnInput {
  /** A library that may be changed. */
  folder: string;
  pages: number;
  /** An empty folder for what the measurements leave behind. */
  scratch: string;
  questions: readonly string[];
  /** Whether everything is also indexed anew in the running process. */
  rebuild: boolean;
}

export async function measureOwn({
  folder,
  pages,
  scratch,
  questions,
  rebuild,
}: OwnInput): Promise<OwnFigures> {
  const dataDir = join(scratch, 'data');
  mkdirSync(dataDir, { recursive: true });
  const place = { folder, dataDir };
  const firstIndex = await attempt('first index from files', () => runInChild('firstIndex', place));
  // Each of the others would index everything itself, and fail as long and in the same way.
  const measureNext = <T>(what: string, measure: () => Promise<T>): Promise<Attempt<T>> =>
    'failed' in firstIndex ? Promise.resolve({ failed: 'there is no saved index' }) : attempt(what, measure);
  const starts = await measureNext('starts from the saved index', () =>
    measureStarts(place, questions[0] ?? ''),
  );
  const bot = await measureNext('the bot on a local Discord', () =>
    measureBot({ ...place, cwd: join(scratch, 'cwd'), questions }),
  );
  const load = await measureNext('the bot under load', () =>
    measureLoad({ ...place, cwd: join(scratch, 'cwd') }, questions),
  );
  const answers = await measureNext('questions and autocomplete', () =>
    runInChild('answers', { ...place, questions }),
  );
  const changes = await measureNext('changed pages', () => runInChild('changes', { ...place, rebuild }));
  return { pages, firstIndex, starts, bot, load, answers, changes };
}

async function measureStarts(
  place: { folder: string; dataDir: string },
  question: string,
): Promise<(StartFigures & { whole: number })[]> {
  const starts = [];
  for (let number = 0; number < STARTS; number += 1) {
    const began = performance.timeOrigin + performance.now();
    const start = await runInChild('start', { ...place, question });
    starts.push({ ...start, whole: start.answered - began });
  }
  return starts;
}
