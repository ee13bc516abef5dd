// cli ask: one question, its answer as text or as JSON.
import { expect, test, vi } from 'vitest';
import { CONFIDENCE_FROM } from '../../src/search/outcome/outcome.ts';
import { makeFolder, page, writeFile } from '../e2e/folder.ts';
import { cli, linesOf } from './cli.ts';

vi.setConfig({ testTimeout: 120_000 });

const library = makeFolder({
  'library.yml': 'name: Test shelf\nsite: https://example.org\n',
  'physics/rainbow.md': page(
    'Why is a rainbow curved?',
    'Drops send light back at one angle.\n\n### The angle\n\nIt is about **42 degrees**.',
  ),
  'biology/cell.md': page('What is a cell?', 'The unit of life.'),
  'prisons/cell.md': page('What is a cell?', 'A room that is locked.'),
});

interface Answer {
  outcome: string;
  page: string | null;
  messages: { embeds: { title: string; fields?: { name: string; value: string }[] }[] }[];
}

async function askJson(question: string, ...more: string[]): Promise<Answer> {
  const lines = await linesOf(['ask', question, '--library', library, '--json', ...more]);
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '') as Answer;
}

test('--json gives the outcome, the page and the messages as they would be sent', async () => {
  const answer = await askJson('why are rainbows curved');
  expect(Object.keys(answer).sort()).toEqual(['messages', 'outcome', 'page', 'probability']);
  expect(answer).toMatchObject({
    outcome: 'answer',
    page: 'physics/rainbow.md',
    messages: [
      {
        embeds: [{ title: 'Why is a rainbow curved?', url: 'https://example.org/physics/rainbow.md' }],
        allowed_mentions: { parse: [] },
      },
    ],
  });
  expect(JSON.stringify(answer.messages)).toContain('**42 degrees**');
});

test('a question that the library does not answer is missing, and no error', async () => {
  expect(await askJson('when does the cafeteria open')).toMatchObject({ outcome: 'missing', page: null });
});

test('--subject chooses among pages of one title, however it is spelled', async () => {
  for (const [subject, path] of [
    ['biology', 'biology/cell.md'],
    ['Prisons', 'prisons/cell.md'],
    ['prisns', 'prisons/cell.md'],
  ] as const)
    expect((await askJson('What is a cell?', '--subject', subject)).page).toBe(path);
});

test('without --json the answer is text for people, without marks', async () => {
  const { code, stdout, stderr } = await cli([
    'ask',
    'why',
    'are',
    'rainbows',
    'curved',
    '--library',
    library,
  ]);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  for (const text of [
    'Why is a rainbow curved?',
    'Drops send light back',
    'The angle',
    '42 degrees',
    'https://example.org',
  ])
    expect(stdout).toContain(text);
  expect(stdout).not.toMatch(/\*\*|###|\\n/);
});

test('the library may come from LIBRARY_DIR, and is content otherwise', async () => {
  const own = await cli(['ask', 'rainbow curved', '--json'], { LIBRARY_DIR: library });
  expect(own.stdout).toContain('physics/rainbow.md');
  const [line = ''] = await linesOf(['ask', 'how does LTP work', '--json']);
  const { outcome, page: path } = JSON.parse(line) as Answer;
  expect([outcome, path]).toEqual([
    'answer',
    'psychology/how-does-synaptic-plasticity-contribute-to-learning-and-memory.md',
  ]);
});

test('a page that was saved since the last run is found', async () => {
  const folder = makeFolder({ 'a/one.md': page('What is a comet?', 'A body of ice.') });
  expect((await cli(['ask', 'what is a meteor', '--library', folder])).stdout).toContain(
    'Not in the library',
  );
  writeFile(folder, 'a/two.md', page('What is a meteor?', 'A light in the sky.'));
  expect((await cli(['ask', 'what is a meteor', '--library', folder])).stdout).toContain(
    'A light in the sky.',
  );
});

interface Explained extends Answer {
  explanation: {
    kind: string;
    page?: string;
    subject?: string | null;
    outcome?: string;
    reason?: string;
    words?: { word: string; readings: { kind: string; text: string }[] }[];
    pages?: { path: string }[];
  };
}

async function explainJson(question: string, ...more: string[]): Promise<Explained> {
  return (await askJson(question, '--explain', ...more)) as Explained;
}

test('--explain --json adds how the question was read and why the outcome is what it is', async () => {
  const {
    outcome,
    page: shown,
    explanation,
  } = await explainJson('why are rainbows curved, by how many degreees');
  expect(explanation).toMatchObject({ kind: 'searched', subject: null, outcome, reason: 'clear' });
  expect(explanation.pages?.[0]?.path).toBe(shown);
  const readings = explanation.words?.find(({ word }) => word === 'degreees')?.readings;
  expect(readings?.[0]).toMatchObject({ kind: 'correction', text: 'degrees' });
});

test('--explain says which subject was searched, and that a title needs no search', async () => {
  expect((await explainJson('locked room', '--subject', 'prisns')).explanation).toMatchObject({
    subject: 'prisons',
    pages: [{ path: 'prisons/cell.md' }],
  });
  expect((await explainJson('What is a cell?', '--subject', 'prisons')).explanation).toEqual({
    kind: 'named',
    page: 'prisons/cell.md',
  });
});

test('--explain tells people, below the answer, in words', async () => {
  const { code, stdout } = await cli([
    'ask',
    'why are rainbows curved, degreees',
    '--explain',
    '--library',
    library,
  ]);
  expect(code).toBe(0);
  const [answer = '', why = ''] = stdout.split('Why this answer');
  expect(answer).toContain('42 degrees');
  for (const text of [
    'Outcome: answer, because one page says what was asked',
    `from ${Math.round(CONFIDENCE_FROM.answer * 100)}% a page is shown`,
    'Not looked up: why, are',
    'degrees (if it was misspelt; 2 pages)',
    '1. physics/rainbow.md',
    'in its title: rainbows, curved',
    'in its text: degreees as "degrees"',
  ])
    expect(why).toContain(text);
  expect(why).not.toMatch(/undefined|NaN|\[object/);
});

test('--explain tells why a question is missing', async () => {
  const unknown = await cli(['ask', 'qqzzqq', '--explain', '--library', library]);
  expect(unknown.stdout).toContain('Outcome: missing, because no page holds any word of the question.');
  expect(unknown.stdout).toContain('stands in no page');
  const named = await cli(['ask', 'why is a rainbow curved', '--explain', '--library', library]);
  expect(named.stdout).toContain('is the title of physics/rainbow.md');
});
