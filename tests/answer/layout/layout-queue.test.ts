// Pages that may take long, laid out by the thread that was built.
import { expect, test } from 'vitest';
import { layOutPage } from '../../../src/answer/layout/layout.ts';
import { LayoutQueue, type LayoutThread } from '../../../src/answer/layout/layout-queue.ts';
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

/** A queue whose threads do each task as they are told, and the tasks that they were given. */
function queueOf(outcomes: Awaited<ReturnType<LayoutThread['run']>>[]) {
  const tasks: string[] = [];
  let started = 0;
  const own = new LayoutQueue(() => {
    started += 1;
    let alive = true;
    return {
      loaded: Promise.resolve(),
      isAlive: () => alive,
      async run({ title }) {
        tasks.push(title);
        const outcome = outcomes.shift() ?? DONE;
        if (outcome.kind === 'failed') alive = false;
        return outcome;
      },
      stop() {},
    };
  });
  return { own, tasks, started: () => started };
}

const DONE = { kind: 'done', result: { kind: 'laidOut', laidOut: { parts: [] } } } as unknown as Awaited<
  ReturnType<LayoutThread['run']>
>;
const titled = (title: string) => makePage(title, { title, path: `${title}.md` });

test.each([
  ['takes too long', { kind: 'failed', cause: 'time' }, 'time'],
  ['takes too much memory', { kind: 'failed', cause: 'memory' }, 'memory'],
  ['loses its thread', { kind: 'failed', cause: 'thread' }, 'error'],
  ['is nested too deeply', { kind: 'threw', message: 'Maximum call stack size exceeded' }, 'nesting'],
  ['is a bug', { kind: 'threw', message: 'x is not a function' }, 'error'],
  [
    'asks for addresses a second time',
    { kind: 'done', result: { kind: 'asks', links: [], wikiLinks: [] } },
    'error',
  ],
] as const)('a page that %s is broken, and is not tried again', async (_what, outcome, reason) => {
  const twice = outcome.kind === 'done' ? [outcome, outcome] : [outcome];
  const { own, tasks } = queueOf(twice as never);
  expect(await own.layOut(titled('A'))).toEqual({ kind: 'broken', reason });
  const tried = tasks.length;
  expect(await own.layOut({ ...titled('A'), path: 'elsewhere.md' })).toEqual({ kind: 'broken', reason });
  expect(tasks).toHaveLength(tried);
  expect((await own.layOut(titled('B'))).kind).toBe('laidOut');
});

test('pages are laid out one after the other, and one that is asked for twice meanwhile only once', async () => {
  const { own, tasks } = queueOf([]);
  const results = ['A', 'B', 'A', 'C'].map((title) => own.layOut(titled(title)));
  for (const { kind } of await Promise.all(results)) expect(kind).toBe('laidOut');
  expect(tasks).toEqual(['A', 'B', 'C']);
  await own.layOut(titled('A'));
  expect(tasks).toEqual(['A', 'B', 'C', 'A']);
});

test('a thread is started once, and again at once where it was lost', async () => {
  const { own, started } = queueOf([DONE, { kind: 'failed', cause: 'time' }]);
  await own.load();
  await own.load();
  await own.layOut(titled('A'));
  expect(started()).toBe(1);
  await own.layOut(titled('B'));
  expect(started()).toBe(2);
  await own.layOut(titled('C'));
  expect(started()).toBe(2);
});
