// What a thread does with a question: it answers by words, asks for what it lacks, and leaves what may take long.
import { expect, onTestFinished, test, vi } from 'vitest';
import { type AnswerTask, nameOf, openAnswerTasks } from '../../src/answering/answer-task.ts';
import { openShelf, shareView, Thesaurus } from '../../src/shelf/index.ts';
import { makeLibrary, pageSource } from '../library/folder.ts';

vi.setConfig({ testTimeout: 120_000 });

const thesaurus = new Thesaurus();
const ORDER = 'biology/osmosis.md';

async function open(answer = 'Water moves through a membrane.') {
  const folder = makeLibrary({
    [ORDER]: pageSource('What is osmosis?', answer),
    'biology/diffusion.md': pageSource('What is diffusion?', 'Particles spread out.'),
  });
  const shelf = await openShelf({ folder, thesaurus });
  onTestFinished(() => shelf.close());
  const opened = { view: shareView(shelf.view()), hasVectors: false };
  const task = (more: Partial<AnswerTask> = {}): AnswerTask => ({
    said: { as: 'reply', text: 'osmosis' },
    language: 'en-US',
    library: 1,
    opened,
    over: [],
    isSearchedElsewhere: false,
    given: new Map(),
    ...more,
  });
  return { shelf, opened, task, run: openAnswerTasks() };
}

test('a question is answered in the language that is told, and a message without words is nothing', async () => {
  const { run, task } = await open();
  const german = await run(task({ language: 'de', said: { as: 'reply', text: 'zebra' } }));
  const english = await run(task({ said: { as: 'reply', text: 'zebra' } }));
  expect([german.kind, english.kind]).toEqual(['answered', 'answered']);
  expect(german).not.toEqual(english);
  expect(await run(task({ said: { as: 'message', text: '…' } }))).toEqual({ kind: 'nothing' });
});

test('what is handed over is made of values alone', async () => {
  const { run, task } = await open();
  const result = await run(task());
  expect(result).toMatchObject({ kind: 'answered', found: 'page', reply: { page: { path: ORDER } } });
  expect(structuredClone(result)).toEqual(result);
});

test('commands are named by the ids that were told last', async () => {
  const { run, task } = await open();
  const said = { as: 'reply', text: 'zebra' } as const;
  const named = JSON.stringify(await run(task({ said })));
  const ids = new Map(
    ['ask', 'browse', 'page', 'random'].map((name) => [name, { id: '42', subcommands: [] }]),
  );
  const clickable = JSON.stringify(await run(task({ said, ids })));
  expect(named).not.toContain(':42>');
  expect(clickable).toContain(':42>');
  expect(JSON.stringify(await run(task({ said })))).toBe(clickable);
});

test('a library is asked again without being given again, until nobody will ask it any more', async () => {
  const { run, task } = await open();
  const first = await run(task());
  const { opened: _, ...again } = task();
  expect(await run(again)).toEqual(first);
  await expect(run({ ...again, over: [1] })).rejects.toThrow('was not given the library');
});

test('what is searched elsewhere is asked for once, and what comes is believed', async () => {
  const { run, task, shelf } = await open();
  const said = { as: 'reply', text: 'how do molecules wander about' } as const;
  const lack = { kind: 'search', question: said.text, options: {} } as const;
  const asked = await run(task({ said, isSearchedElsewhere: true }));
  expect(asked).toEqual({ kind: 'lacks', lacks: [lack] });
  const found = { ...(await shelf.search('osmosis')), outcome: 'answer' };
  const given = new Map([[nameOf(lack), found]]);
  expect(await run(task({ said, isSearchedElsewhere: true, given }))).toMatchObject({
    kind: 'answered',
    question: said.text,
    reply: { page: { path: ORDER } },
  });
});

test('where pages are found by meaning too, searches and the pages near a page are asked for', async () => {
  const { run, task, opened } = await open();
  const meant = { ...opened, hasVectors: true };
  // Whoever names a page searches nothing.
  const named = { as: 'reply', text: 'What is osmosis?' } as const;
  const first = await run(task({ opened: meant, said: named }));
  expect(first).toEqual({ kind: 'lacks', lacks: [{ kind: 'related', path: ORDER }] });
  const given = new Map([[nameOf({ kind: 'related', path: ORDER }), ['biology/diffusion.md']]]);
  const result = await run(task({ opened: meant, said: named, given }));
  expect(JSON.stringify(result)).toContain('What is diffusion?');
  const said = { as: 'reply', text: 'wandering molecules' } as const;
  expect(await run(task({ opened: meant, said }))).toMatchObject({ lacks: [{ kind: 'search' }] });
});

test('which file a picture is, is asked for', async () => {
  const { run, task } = await open('Water moves. ![a membrane](membrane.png)');
  const lack = { kind: 'picture', page: ORDER, target: 'membrane.png' } as const;
  expect(await run(task())).toEqual({ kind: 'lacks', lacks: [lack] });
  const given = new Map([[nameOf(lack), 'biology/membrane.png']]);
  expect(await run(task({ given }))).toMatchObject({
    reply: { shown: { image: { path: 'biology/membrane.png' } } },
  });
  expect(await run(task({ given: new Map([[nameOf(lack), undefined]]) }))).toMatchObject({
    kind: 'answered',
  });
});

test('a page that may take long to lay out is left', async () => {
  const { run, task } = await open(`${'> '.repeat(60)}deep\n\n${'<!--\n'.repeat(2000)}`);
  expect(await run(task())).toEqual({ kind: 'slow' });
});
