// What each control leads to, in a real library.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Action } from '../../src/actions/index.ts';
import {
  type Click,
  type Controls,
  loadControls,
  type Opening,
  openAction,
} from '../../src/conversation/index.ts';
import { speak } from '../../src/language/index.ts';
import {
  type NotedQuestion,
  openLastShown,
  openSettings,
  openUnansweredQuestions,
} from '../../src/memory/index.ts';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { AWAY } from '../database/away.ts';
import { makeFolder, manyPages } from '../e2e/folder.ts';
import { openMemory } from '../memory/in-memory.ts';

const say = speak();
let shelf: Shelf;
let controls: Controls;
let chronicle: string;
let poem: string;

beforeAll(async () => {
  shelf = await openShelf({ folder: makeFolder(manyPages()) });
  controls = await loadControls();
  [chronicle, poem] = ['long-reads/chronicle.md', 'long-reads/poem.md'].map(
    (path) => shelf.library.entryAt(path)?.key ?? '',
  ) as [string, string];
});

afterAll(() => shelf.close());

const noted: NotedQuestion[] = [];
const lastShown = openLastShown();

/** A server that keeps questions without an answer. */
const settings = {
  ...openSettings({ answers: 'private', mentions: true }),
  settingsOf: async () => ({ answers: 'private', mentions: true, keepQuestions: true }) as const,
};

/** A click of somebody on a server. */
function click(unanswered = openUnansweredQuestions(AWAY)): Click {
  const person = { id: '2', roles: [], permissions: 0n };
  return {
    shelf,
    memory: openMemory({ unanswered, settings, lastShown }),
    guild: '1',
    channel: '3',
    person,
    chosen: [],
    written: {},
  };
}

async function open(action: Action, more: Partial<Click> = {}): Promise<Opening | undefined> {
  const unanswered = {
    ...openUnansweredQuestions(AWAY),
    async note(question: NotedQuestion) {
      noted.push(question);
      return 7;
    },
  };
  return openAction(controls, action, { ...click(unanswered), ...more });
}

async function openMessage(action: Action, more: Partial<Click> = {}) {
  const opening = await open(action, more);
  if (opening?.kind !== 'message') throw new Error(`it leads to ${opening?.kind}`);
  const { message, page } = await opening.write(say);
  return { opening, message, page, text: JSON.stringify(message) };
}

test('section shows the one that was chosen in full, and part the whole page from that section on', async () => {
  const section = await openMessage({ kind: 'section', page: chronicle, section: 2 });
  const whole = section.message.rows
    .flat()
    .find((one) => one.type === 'button' && one.label === 'Whole page');
  if (whole?.type !== 'button') throw new Error('there is no way to the whole page');
  const part = await openMessage(whole.action);
  const [opened] = section.message.embeds[0]?.fields ?? [];
  expect(opened?.name).toMatch(/^▸ /);
  expect(part.text).toContain(JSON.stringify(opened?.value.slice(0, 40)).slice(1, -1));
  expect(part.text).toMatch(/Part \d+ of/);
  expect(part.page).toBe(chronicle);
  expect(part.opening.back).toBeUndefined();
  expect((await openMessage({ kind: 'part', page: chronicle, part: 999 })).text).toMatch(/Part (\d+) of \1/);
});

test('choose shows the page that was chosen, from where one can go back', async () => {
  const from = { kind: 'subject', subject: 'long-reads', screen: 0 } as const;
  const { opening, page } = await openMessage({ kind: 'choose', from }, { chosen: [poem] });
  expect(page).toBe(poem);
  expect(opening).toMatchObject({ back: from, settles: false });
  const candidates = { kind: 'candidates', keys: [poem] } as const;
  expect((await openMessage({ kind: 'choose', from: candidates }, { chosen: [poem] })).opening.settles).toBe(
    true,
  );
  expect((await openMessage({ kind: 'choose' }, { chosen: [poem] })).opening.back).toBe('nowhere');
  expect((await openMessage({ kind: 'choose' }, { chosen: [] })).text).toContain('no longer in the library');
});

test('back leads along the pages that were read, and ends there', async () => {
  const two = await openMessage({ kind: 'back', to: { kind: 'pages', keys: [poem, chronicle] } });
  expect(two.page).toBe(chronicle);
  expect(two.opening.back).toEqual({ kind: 'pages', keys: [poem] });
  const one = await openMessage({ kind: 'back', to: { kind: 'pages', keys: [poem] } });
  expect([one.page, one.opening.back]).toEqual([poem, 'nowhere']);
  const start = { kind: 'subject', subject: 'long-reads', screen: 0 } as const;
  const begun = await openMessage({ kind: 'back', to: { kind: 'pages', keys: [poem, chronicle], start } });
  expect(begun.opening.back).toEqual({ kind: 'pages', keys: [poem], start });
  const first = await openMessage({ kind: 'back', to: { kind: 'pages', keys: [poem], start } });
  expect([first.page, first.opening.back]).toEqual([poem, start]);
  const offer = await openMessage({ kind: 'back', to: { kind: 'candidates', keys: [poem, 'gonegonego'] } });
  expect(offer.text).toContain('short poem');
  expect(offer.page).toBeUndefined();
});

test('none notes the question that was asked last, and says that it was noted', async () => {
  await lastShown.keep('2', '3', { kind: 'page', key: poem, question: 'What rhymes?' }, Date.now());
  const { opening, text } = await openMessage({ kind: 'none', first: poem });
  expect(noted).toMatchObject([{ guild: '1', channel: '3', words: 'What rhymes?', sameness: 'rhyme' }]);
  expect(text).toContain('was noted');
  expect(opening.settles).toBe(true);
});

test('subjects and the questions of one are listed screen by screen', async () => {
  expect((await openMessage({ kind: 'subjects', screen: 0 })).text).toContain('Machines');
  const second = await openMessage({ kind: 'subject', subject: 'machines', screen: 1 });
  expect(second.text).toContain('Page 2 of 3');
  const chosen = await openMessage({ kind: 'chooseSubject' }, { chosen: ['machines'] });
  expect(chosen.text).toContain('Page 1 of 3');
  expect((await openMessage({ kind: 'chooseSubject' }, { chosen: ['gone'] })).text).toContain('Subjects in');
});

test('share and shareFor post the page, for the person who was chosen', async () => {
  const target = { channel: '1', message: '2' };
  const share = await open({ kind: 'share', page: poem, target, reader: '3' });
  const shareFor = await open({ kind: 'shareFor', page: poem, target }, { chosen: ['3'] });
  for (const opening of [share, shareFor]) {
    if (opening?.kind !== 'share') throw new Error('it is not shared');
    expect(opening).toMatchObject({ target, reader: '3' });
    expect((await opening.write(say)).page?.key).toBe(poem);
  }
  const gone = await open({ kind: 'share', page: 'gonegonego' });
  expect(gone?.kind === 'share' && (await gone.write(say)).page).toBeUndefined();
});

test('what is shared or sent is opened at the section that was shown, as far as there is one', async () => {
  const actions: Action[] = [
    { kind: 'share', page: chronicle, section: 2 },
    { kind: 'shareFor', page: chronicle, section: 2 },
    { kind: 'keep', page: chronicle, section: 2 },
  ];
  for (const action of actions) {
    const opening = await open(action, { chosen: ['3'] });
    if (opening?.kind !== 'share' && opening?.kind !== 'direct') throw new Error('it is not shared');
    const { shown, section } = await opening.write(say);
    expect(section).toBe(2);
    expect(JSON.stringify(shown.embeds)).toContain('▸ Year 3');
  }
  const gone = await open({ kind: 'share', page: chronicle, section: 999 });
  expect(gone?.kind === 'share' && (await gone.write(say)).section).toBeUndefined();
});

test('the menu of people keeps the section for whoever is chosen', async () => {
  const { opening } = await openMessage({ kind: 'pickReader', page: chronicle, section: 2 });
  if (opening.kind !== 'message') throw new Error('nothing is shown');
  const { message } = await opening.write(say);
  expect(message.rows).toMatchObject([[{ action: { kind: 'shareFor', page: chronicle, section: 2 } }]]);
});

test('takeBack names whose it is', async () => {
  const action = { kind: 'takeBack', owner: '1' } as const;
  expect(await open(action)).toEqual(action);
});

test('a kind that no control has leads nowhere', async () => {
  expect(await openAction(new Map(), { kind: 'subjects', screen: 0 }, click())).toBeUndefined();
});
