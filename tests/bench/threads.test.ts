// The table of what threads carry.
import { expect, test } from 'vitest';
import { writeThreads } from '../../bench/threads/report.ts';

test('tells what each further thread takes of memory, and what the connected one would carry', () => {
  const of = (threads: number, connected: number, memory: number) => ({
    threads,
    rate: 100 * threads,
    cost: 10,
    connected,
    memory: memory * 1e6,
  });
  const [head, , ...rows] = writeThreads([of(1, 8, 200), of(2, 2, 300), of(4, 2, 420)])
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  expect(head).toHaveLength(7);
  const cells = rows.map((row) => [row[0], row[4], row[5], row[6]]);
  expect(cells).toEqual([
    ['1', '125 a second', '200 MB', '–'],
    ['2', '500 a second', '300 MB', '50.0 MB'],
    ['4', '500 a second', '420 MB', '55.0 MB'],
  ]);
});
