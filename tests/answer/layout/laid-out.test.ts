// Pages that were laid out before, in place or in a thread, and pages that cannot be laid out.
import { expect, test } from 'vitest';
import { type BrokenPage, PageLayouts } from '../../../src/answer/layout/laid-out.ts';
import { layOutPage } from '../../../src/answer/layout/layout.ts';
import { LayoutQueue, type LayoutThread } from '../../../src/answer/layout/layout-queue.ts';
import { runLayout } from '../../../src/answer/layout/layout-task.ts';
import { layOutPlain } from '../../../src/answer/layout/plain.ts';
import { makePage } from '../example.ts';

const page = (key: string, answer: string) => makePage(answer, { key });

/** Too many tags to be read where people wait. */
const TAGS = '<b>bold</b> and text. '.repeat(20);

/** Layouts by a thread that does what `work` says. */
function scripted(work: LayoutThread['run'], patience = 60_000) {
  const told: BrokenPage[] = [];
  let tasks = 0;
  const queue = new LayoutQueue(() => ({
    loaded: Promise.resolve(),
    isAlive: () => true,
    run(task) {
      tasks += 1;
      return work(task);
    },
    stop() {},
  }));
  const layouts = new PageLayouts({ queue, patience, onBroken: (broken) => told.push(broken) });
  return { layouts, told, count: () => tasks };
}

const works = scripted(async (task) => ({ kind: 'done', result: runLayout(task) }));

test('a page that was laid out is not laid out again, and looks the same', () => {
  const { layouts } = works;
  const first = layouts.layOut(page('same', 'One.\n\n### Two\n\nThree.'));
  expect(layouts.layOut(page('same', 'One.\n\n### Two\n\nThree.'))).toBe(first);
  expect(first).toEqual(layOutPage(page('same', 'One.\n\n### Two\n\nThree.')));
});

test.each([
  { what: 'answer', change: { answer: 'Changed.' } },
  { what: 'title', change: { title: `What is ${'very '.repeat(60)}long?` } },
  { what: 'address', change: { url: 'https://example.org/elsewhere', answer: '[a](b)' } },
])('a page whose $what has changed is laid out anew', ({ change }) => {
  const { layouts } = works;
  const before = page('changed', '[a](b)');
  layouts.layOut(before);
  const after = { ...before, ...change };
  expect(layouts.layOut(after)).toEqual(layOutPage(after));
  expect(layouts.layOut(after)).not.toEqual(layOutPage(before));
});

test('pages that nobody has opened for long are forgotten', async () => {
  const { layouts } = works;
  const first = layouts.layOut(page('first', 'Opened once.'));
  const long = 'A sentence of some length stands here. '.repeat(2000);
  for (let number = 0; number < 30; number += 1)
    await layouts.layOut(page(`long-${number}`, `${number} ${long}`));
  expect(layouts.layOut(page('first', 'Opened once.'))).not.toBe(first);
  expect(layouts.layOut(page('first', 'Opened once.'))).toEqual(first);
});

test('a page that may take long is laid out by the thread, once for all who ask meanwhile', async () => {
  const { layouts, count } = scripted(async (task) => ({ kind: 'done', result: runLayout(task) }));
  const all = await Promise.all([1, 2, 3].map(() => layouts.layOut(page('tags', TAGS))));
  for (const layout of all) expect(layout).toEqual(layOutPage(page('tags', TAGS)));
  expect(await layouts.layOut(page('tags', TAGS))).toEqual(all[0]);
  expect(count()).toBe(1);
});

test('the thread is told where the links of a page lead', async () => {
  const { layouts, count } = scripted(async (task) => ({
    kind: 'done',
    result: runLayout(structuredClone(task)),
  }));
  const linked = {
    ...page('linked', `${TAGS} [one](one.md) and [[Two]] and [[Nowhere]]`),
    linkTo: (target: string) => `https://library.example/${target}?linked`,
    wikiLinkTo: (target: string) => (target === 'Two' ? 'https://library.example/two' : undefined),
  };
  expect(await layouts.layOut(linked)).toEqual(layOutPage(linked));
  expect(JSON.stringify(await layouts.layOut(linked))).toContain('https://library.example/one.md?linked');
  expect(JSON.stringify(await layouts.layOut(linked))).toContain('[Two](https://library.example/two)');
  expect(count()).toBe(2);
});

test.each([
  [{ kind: 'failed', cause: 'time' }, 'time'],
  [{ kind: 'failed', cause: 'memory' }, 'memory'],
  [{ kind: 'failed', cause: 'thread' }, 'error'],
  [{ kind: 'threw', message: 'Maximum call stack size exceeded' }, 'nesting'],
  [{ kind: 'threw', message: 'no such node' }, 'error'],
] as const)(
  'a page with %o is shown as text, told by its name once, and not tried again',
  async (outcome, reason) => {
    const { layouts, told, count } = scripted(async () => outcome);
    const plain = {
      outline: { lead: [], sections: [] },
      parts: layOutPlain(page('bad', TAGS)),
      isPlain: true,
    };
    expect(await Promise.all([layouts.layOut(page('bad', TAGS)), layouts.layOut(page('bad', TAGS))])).toEqual(
      [plain, plain],
    );
    expect(await layouts.layOut(page('bad', TAGS))).toEqual(plain);
    // The same text under another name is the same work.
    expect(await layouts.layOut({ ...page('twin', TAGS), path: 'twin.md' })).toEqual(plain);
    expect(told).toEqual([
      { path: 'biology/what-is-a-cell.md', reason },
      { path: 'twin.md', reason },
    ]);
    expect(await layouts.findReason(page('bad', TAGS))).toBe(reason);
    expect(count()).toBe(1);
  },
);

test.each([
  ['size', 'a word and another '.repeat(20_000)],
  ['nesting', `${'> '.repeat(500)}deep`],
] as const)('a page beyond the limit of its %s is not even tried', async (reason, answer) => {
  const { layouts, told, count } = scripted(async () => ({ kind: 'failed', cause: 'time' }));
  const layout = await layouts.layOut(page('bad', answer));
  expect(layout).toMatchObject({ isPlain: true });
  expect(layout).not.toHaveProperty('isLate');
  expect(told).toMatchObject([{ reason }]);
  expect(await layouts.findReason(page('bad', answer))).toBe(reason);
  expect(count()).toBe(0);
});

test('whoever has waited long enough gets the text, and the next one the page', async () => {
  let finish = (): void => {};
  const begun = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { layouts, told } = scripted(async (task) => {
    await begun;
    return { kind: 'done', result: runLayout(task) };
  }, 20);
  expect(await layouts.layOut(page('late', TAGS))).toMatchObject({ isPlain: true, isLate: true });
  finish();
  await expect.poll(() => layouts.layOut(page('late', TAGS))).toEqual(layOutPage(page('late', TAGS)));
  expect(told).toEqual([]);
});
