// How long the event loop stands still while the most expensive pages of a library are opened, some of them beside hostile ones.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { writePage } from '../../src/answer/index.ts';
import { findPage } from '../../src/finding/index.ts';
import { speak } from '../../src/language/index.ts';
import { effortOf } from '../../src/markdown/index.ts';
import type { Shelf } from '../../src/shelf/index.ts';

/** Pages of which the event loop's delay is taken. */
export const EXPENSIVE = 200;

/** Pages that nobody writes by hand, asked for along with the most expensive of the library. */
const HOSTILE = ['**a*b '.repeat(17_000), '<!--\n'.repeat(1000), '>'.repeat(20_000), 'www.aw '.repeat(857)];

/** Delays in milliseconds. */
export interface Delays {
  p50: number;
  p99: number;
  longest: number;
}

/** Opens the most expensive pages of a library, each tenth beside a hostile one, and tells what that did to the event loop. */
export async function measureDelays(shelf: Shelf): Promise<Delays> {
  const { library } = shelf;
  const costs = library.entries.map(({ path }) => {
    const { length, emphasis, tags, mathematics } = effortOf(library.answerAt(path) ?? '');
    return { path, cost: length + 20 * emphasis + 200 * tags + 100 * mathematics };
  });
  costs.sort((one, other) => other.cost - one.cost);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (const [number, { path }] of costs.slice(0, EXPENSIVE).entries()) {
    const found = findPage(shelf, path);
    const hostile = number % 10 === 0 ? HOSTILE[(number / 10) % HOSTILE.length] : undefined;
    const asked = [writePage(found, speak())];
    if (found && hostile !== undefined) {
      const page = { ...found.page, key: `hostile${number}`, answer: `${number} ${hostile}` };
      asked.push(writePage({ ...found, page }, speak()));
    }
    await Promise.all(asked);
    // As in the bot, where each question has a turn of its own: most pages are laid out without waiting for anything.
    await nextTurn();
  }
  delay.disable();
  const milliseconds = (nanoseconds: number): number => nanoseconds / 1e6;
  return {
    p50: milliseconds(delay.percentile(50)),
    p99: milliseconds(delay.percentile(99)),
    longest: milliseconds(delay.max),
  };
}
