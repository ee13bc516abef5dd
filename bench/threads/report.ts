// The figures of threads as a table.
import { figure, megabytes, milliseconds, table } from '../report/table.ts';
import type { ThreadFigures } from './measure.ts';

export function writeThreads(figures: readonly ThreadFigures[]): string {
  const [one] = figures;
  const head = [
    'threads that answer',
    '`/ask`s a second',
    'processor time an `/ask`',
    'of it in the connected thread',
    'which then carries at most',
    'memory',
    'each further thread',
  ];
  const rows = figures.map(({ threads, rate, cost, connected, memory }) => [
    String(threads),
    figure(rate),
    milliseconds(cost),
    milliseconds(connected),
    `${figure(1000 / connected)} a second`,
    megabytes(memory),
    // With two threads the connected one is a third.
    one === undefined || threads === one.threads ? '–' : megabytes((memory - one.memory) / threads),
  ]);
  return table(head, rows);
}
