// Practice from click to click: what is shown, what is kept, and what happens where something is amiss.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Action, StudyAction } from '../../../src/actions/index.ts';
import type { Message } from '../../../src/answer/index.ts';
import { frameMessage } from '../../../src/conversation/index.ts';
import { type Database, openDatabase } from '../../../src/database/index.ts';
import { speak } from '../../../src/language/index.ts';
import { type Library, loadLibrary } from '../../../src/library/index.ts';
import { NEW_A_DAY } from '../../../src/study/deck/next-card.ts';
import { practise } from '../../../src/study/index.ts';
import { AWAY } from '../../database/away.ts';
import { makeFolder, page, writeFile } from '../../e2e/folder.ts';

const say = speak();
const NOW = Date.UTC(2026, 5, 1, 9);
const MINUTE = 60_000;
const DAY = 86_400_000;

const folder = makeFolder({
  'rivers/delta.md': page(
    'What is a delta?',
    'A delta is a fan of mud that a river builds where it meets the sea.',
  ),
  'rivers/gorge.md': page(
    'What is a gorge?',
    'A gorge is a narrow valley with steep walls that a river has cut into rock.',
  ),
  'motion/speed.md': page('What is speed?', 'Speed is the distance that something moves in a unit of time.'),
});
const { library } = loadLibrary({ folder });
const opened: Database[] = [];
let database: Database;

beforeEach(async () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'practice-'));
  database = await openDatabase({ stateDir, databaseUrl: undefined }, { warn: () => {}, info: () => {} });
  opened.push(database);
});
afterAll(() => Promise.all(opened.map((one) => one.close())));

async function act(
  action: StudyAction,
  { now = NOW, person = '1', shelf = library, store = database, mayKeep = true } = {},
): Promise<Message> {
  const learner = { library: shelf, database: store, person, now, mayKeep: async () => mayKeep };
  return (await practise(learner, action))(say);
}

function buttonsOf({ rows }: Message): { label: string; action: Action }[] {
  return rows.flatMap((row) =>
    row.flatMap((one) => (one.type === 'button' ? [{ label: one.label, action: one.action }] : [])),
  );
}

function press(message: Message, label: string): StudyAction {
  const button = buttonsOf(message).find((one) => one.label.startsWith(label));
  if (button === undefined) throw new Error(`no button ${label}`);
  return button.action as StudyAction;
}

const textOf = ({ embeds }: Message) =>
  embeds.map(({ title = '', description = '' }) => `${title}\n${description}`).join('\n');

async function learn(
  label: string,
  options: Parameters<typeof act>[1] = {},
  subject?: string,
): Promise<Message> {
  const question = await act({ kind: 'nextCard', ...(subject === undefined ? {} : { subject }) }, options);
  const solution = await act(press(question, 'Show'), options);
  return act(press(solution, label), options);
}

test('a question is asked without its answer; "Show" adds the answer, the page and four grades', async () => {
  const question = await act({ kind: 'nextCard', subject: 'motion' });
  // What the title asks is not asked again below it.
  expect(question.embeds[0]).toMatchObject({ title: 'What is speed?' });
  expect(question.embeds[0]).not.toHaveProperty('description');
  expect(textOf(question)).not.toContain('unit of time');
  expect(question.embeds[0]?.footer?.text).toBe('Due: 0 · Learnt: 0 · In all: 0');
  const solution = await act(press(question, 'Show'));
  expect(textOf(solution)).toContain('**Speed is the distance that something moves in a unit of time.**');
  expect(buttonsOf(solution).map(({ label }) => label)).toEqual([
    'Again · 1 min',
    'Hard · 6 min',
    'Good · 10 min',
    'Easy · 8 d',
  ]);
});

test('a card is found where hardly a page makes one', async () => {
  const poems = Array.from({ length: 300 }, (_, at) => [
    `poems/${at}.md`,
    page(`What is poem ${at} about?`, 'Nobody knows.'),
  ]);
  const speed = page('What is speed?', 'Speed is the distance that something moves in a unit of time.');
  const { library: shelf } = loadLibrary({
    folder: makeFolder({ ...Object.fromEntries(poems), 'motion/speed.md': speed }),
  });
  for (const person of ['1', '2', '3', '4', '5', '6'])
    expect((await act({ kind: 'nextCard' }, { shelf, person })).embeds[0]?.title).toBe('What is speed?');
});

test('a grade leads to the next card, and what was graded comes back when it is due', async () => {
  const after = await learn('Good', {}, 'motion');
  expect(textOf(after)).toContain('Nothing is due');
  const later = await act({ kind: 'nextCard', subject: 'motion' }, { now: NOW + 10 * MINUTE });
  expect(textOf(later)).toContain('What is speed?');
  expect(later.embeds[0]?.footer?.text).toBe('Due: 1 · Learnt: 0 · In all: 1');
});

test('due cards come before new ones, in any subject that is not excluded', async () => {
  await learn('Again', {}, 'motion');
  const next = await act({ kind: 'nextCard' }, { now: NOW + DAY });
  expect(textOf(next)).toContain('What is speed?');
  expect(textOf(await act({ kind: 'nextCard', subject: 'rivers' }, { now: NOW + DAY }))).toMatch(
    /delta|gorge/,
  );
});

test('a second click on a grade grades nothing, and shows the same next card', async () => {
  const question = await act({ kind: 'nextCard', subject: 'rivers' });
  const solution = await act(press(question, 'Show'));
  const [one, other] = [await act(press(solution, 'Easy')), await act(press(solution, 'Again'))];
  expect(textOf(one)).toBe(textOf(other));
  const listed = await database.read((tables) => tables.selectFrom('flashcards').select(['reps']).execute());
  expect(listed).toEqual({ kind: 'done', value: [{ reps: 1 }] });
});

test('two people practise apart', async () => {
  await learn('Easy', { person: '1' }, 'motion');
  expect(textOf(await act({ kind: 'nextCard', subject: 'motion' }, { person: '2' }))).toContain(
    'What is speed?',
  );
});

test('so many new cards a day, and again the next day', async () => {
  const many = Object.fromEntries(
    Array.from({ length: NEW_A_DAY + 5 }, (_, number) => [
      `things/${number}.md`,
      page(
        `What is thing${number}x?`,
        `Thing${number}x is a piece of wood that somebody has carved with a very old knife.`,
      ),
    ]),
  );
  const shelf: Library = loadLibrary({ folder: makeFolder(many) }).library;
  let count = 0;
  for (; count < 2 * NEW_A_DAY; count += 1) {
    const question = await act({ kind: 'nextCard' }, { shelf });
    if (buttonsOf(question).length === 0) break;
    await act(press(await act(press(question, 'Show'), { shelf }), 'Easy'), { shelf });
  }
  expect(count).toBe(NEW_A_DAY);
  expect(buttonsOf(await act({ kind: 'nextCard' }, { shelf, now: NOW + DAY }))).toHaveLength(1);
});

describe('"Add to my cards"', () => {
  const keyOf = (path: string) => library.entryAt(path)?.key ?? '';

  test('adds the cards of the page, which are due at once', async () => {
    const added = await act({ kind: 'addCards', page: keyOf('rivers/gorge.md') });
    expect(textOf(added)).toContain('1 card of this page is yours now');
    expect(textOf(await act(press(added, 'Next')))).toContain('What is a gorge?');
  });

  test('stands in the menu below an answer that one person reads, and opens with the click there', () => {
    const frame = frameMessage({ embeds: [], rows: [] }, keyOf('rivers/gorge.md'), 'private', {}, say);
    expect(JSON.stringify(frame.rows)).toContain(
      JSON.stringify({ kind: 'addCards', page: keyOf('rivers/gorge.md') }),
    );
  });

  test('says so where the page gives none, or is not there', async () => {
    for (const key of [keyOf('nothing.md'), 'AAAAAAAAAA'])
      expect(textOf(await act({ kind: 'addCards', page: key }))).toContain(
        'No cards can be made from this page',
      );
  });
});

describe('what is amiss is said', () => {
  test('the page was changed so that the card is gone', async () => {
    const own = makeFolder({
      'a/b.md': page('What is a comet?', 'A comet is a body of ice that circles the Sun on a long path.'),
    });
    const before = loadLibrary({ folder: own }).library;
    const question = await act({ kind: 'nextCard' }, { shelf: before });
    const show = press(question, 'Show');
    const solution = await act(show, { shelf: before });
    writeFile(own, 'a/b.md', page('What is a comet?', 'Nobody knows.'));
    const after = loadLibrary({ folder: own }).library;
    expect(textOf(await act(show, { shelf: after }))).toContain('no longer in the library');
    expect(textOf(await act(press(solution, 'Good'), { shelf: after }))).toContain(
      'no longer in the library',
    );
  });

  test('a card that was kept is passed over where its page has lost it', async () => {
    const own = makeFolder({
      'a/b.md': page('What is a comet?', 'A comet is a body of ice that circles the Sun on a long path.'),
    });
    await act(
      { kind: 'addCards', page: loadLibrary({ folder: own }).library.entries[0]?.key ?? '' },
      { shelf: loadLibrary({ folder: own }).library },
    );
    writeFile(own, 'a/b.md', page('What is a comet?', 'Nobody knows.'));
    expect(
      textOf(await act({ kind: 'nextCard' }, { shelf: loadLibrary({ folder: own }).library })),
    ).toContain('Nothing is due');
  });

  test('the database is away', async () => {
    expect(textOf(await act({ kind: 'nextCard' }, { store: AWAY }))).toContain('can’t reach my database');
  });

  test('nothing may be kept about the person', async () => {
    expect(textOf(await act({ kind: 'nextCard' }, { mayKeep: false }))).toContain(
      'nothing be kept about you',
    );
  });
});

describe('pages in another language', () => {
  const text =
    'Los ataques más conocidos de las redes son los siguientes, y el atacante se hace pasar por otra persona.';
  const { library: spanish } = loadLibrary({
    folder: makeFolder({ 'redes/ataques.md': page('¿Qué tipos de ataques en redes hay?', text) }),
  });
  const key = spanish.entries[0]?.key ?? '';

  test.each<StudyAction>([
    { kind: 'nextCard' },
    { kind: 'nextCard', subject: 'redes' },
    { kind: 'addCards', page: key },
  ])('give no cards, and that is said: %j', async (action) => {
    expect(textOf(await act(action, { shelf: spanish }))).toContain('only of pages in English');
  });
});
