// Pages that may take long, laid out by the thread that was built.
import { expect, test } from 'vitest';
import { layOutPage } from '../../../src/answer/layout/layout.ts';
import { LayoutQueue } from '../../../src/answer/layout/layout-queue.ts';
import { makePage } from '../example.ts';

const queue = new LayoutQueue();

const page = (answer: string) => makePage(answer, { key: answer.slice(0, 10), path: `${answer.length}.md` });

test('a long page comes back as it would have been laid out in place', async () => {
  const long = page(
    '## Part\n\nA **bold** word, $\\frac{a}{b}$ and [a link](https://a.example/).\n\n'.repeat(60),
  );
  expect(await queue.layOut(long)).toEqual({ kind: 'laidOut', laidOut: layOutPage(long) });
});

test.each([
  ['emphasis that never ends', '**a*b '.repeat(17_000)],
  ['lists in lists', Array.from({ length: 900 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n')],
  ['tags that are never closed', '<div>\n'.repeat(3000)],
  ['comments that are never closed', '<!--\n'.repeat(3000)],
])('%s take too long, and the next page is laid out', async (_what, answer) => {
  expect(await queue.layOut(page(answer))).toEqual({ kind: 'broken', reason: 'time' });
  const next = page(`${answer.length} ${'<i>x</i> '.repeat(20)}`);
  expect(await queue.layOut(next)).toEqual({ kind: 'laidOut', laidOut: layOutPage(next) });
});

test('macros of TeX that double each other are text, or take too long', async () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const macros = letters.map(
    (letter, at) => `\\def\\${letter}${letter}{${`\\${letters[at - 1] ?? 'x'}`.repeat(2)}}`,
  );
  const result = await queue.layOut(page(`$$${macros.join('')}\\zz$$\n\n`.repeat(40)));
  expect(['laidOut', 'broken']).toContain(result.kind);
});

test('pages beyond what is waited for are late, and are not remembered as broken', async () => {
  const own = new LayoutQueue(() => ({
    loaded: Promise.resolve(),
    isAlive: () => true,
    run: () => new Promise(() => {}),
    stop() {},
  }));
  const waiting = Array.from({ length: 201 }, (_, at) => own.layOut(makePage(`Page ${at}`)));
  expect(await waiting[200]).toEqual({ kind: 'late' });
});
