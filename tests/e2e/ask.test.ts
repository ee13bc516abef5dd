// /ask and its suggestions, answered by the real bot to people in a local Discord.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord, PlaceName, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { openDiscord, startBot } from './bot.ts';
import { CONTENT } from './process.ts';
import { findQuestion } from './questions.ts';
import { buttonsOf, expectGoodManners, optionsOf, textOf } from './shown.ts';

const PLASTICITY = 'psychology/how-does-synaptic-plasticity-contribute-to-learning-and-memory.md';
const PLASTICITY_TITLE = 'How does synaptic plasticity contribute to learning and memory?';

let discord: LocalDiscord;
let student: Seat;

beforeAll(async () => {
  discord = await openDiscord();
  await startBot(discord);
  student = discord.as('student').in('general');
});

async function ask(question: string, subject?: string, seat = student): Promise<ShownMessage> {
  const handle = await seat.slash('ask', { question, ...(subject === undefined ? {} : { subject }) });
  return handle.reply();
}

test('a question is answered with the page that answers it, and every part of it can be reached', async () => {
  const parts = [await ask('how does LTP work')];
  expect(parts[0]?.embeds[0]).toMatchObject({
    title: PLASTICITY_TITLE,
    url: expect.stringMatching(/^https:\/\/.+synaptic-plasticity/),
  });
  let shown = parts[0] && (await turn(parts[0], 'Whole page'));
  while (shown && buttonsOf(shown).includes('Previous')) shown = await turn(shown, 'Previous');
  const texts = shown ? [textOf(shown)] : [];
  while (shown && buttonsOf(shown).includes('Next')) {
    shown = await turn(shown, 'Next');
    texts.push(textOf(shown));
  }
  const all = texts.join('\n');
  const headings = readFileSync(join(CONTENT, PLASTICITY), 'utf8').match(/(?<=^#{2,4} ).+$/gm) ?? [];
  expect(headings.length).toBeGreaterThan(2);
  for (const heading of headings) expect(all).toContain(heading);
  expect(all).not.toMatch(/\\n|^#/m);
});

async function turn(shown: ShownMessage, button: string): Promise<ShownMessage> {
  return (await student.click(shown, button)).update();
}

test('a question that several pages might answer gives a menu, and the chosen page takes its place', async () => {
  const question = await findQuestion('unsure');
  const offer = await ask(question);
  expect(optionsOf(offer).length).toBeGreaterThan(1);
  const [{ value, label } = { value: '', label: '' }] = optionsOf(offer);
  const chosen = await (await student.select(offer, value)).update();
  expect(chosen.id).toBe(offer.id);
  expect(chosen.embeds[0]?.title).toContain(label.replace(/…$/, ''));
  expect(optionsOf(chosen).map((option) => option.value)).not.toContain(value);
});

test('a question that the library does not answer is told so, with what to try', async () => {
  const shown = await ask('when does the cafeteria open on sundays');
  expect(textOf(shown)).toContain('when does the cafeteria open on sundays');
  expect(textOf(shown)).toMatch(/<\/browse:\d+>/);
  expect(buttonsOf(shown)).toContain('See all subjects');
  expect(optionsOf(await (await student.click(shown, 'See all subjects')).update()).length).toBeGreaterThan(
    3,
  );
});

test('a title, whatever its case and punctuation, shows its page', async () => {
  for (const question of [
    PLASTICITY_TITLE,
    'how does synaptic plasticity contribute to learning and memory',
    '  HOW does Synaptic-Plasticity contribute to LEARNING and memory ?!',
  ]) {
    expect((await ask(question)).embeds[0]?.title).toBe(PLASTICITY_TITLE);
  }
});

test('the value of each suggestion leads to a page of that name', async () => {
  const choices = await student.autocomplete('ask', 'question', '');
  expect(choices).toHaveLength(25);
  for (const { name, value } of choices) {
    const title = (await ask(String(value))).embeds[0]?.title ?? '';
    expect(title.replace(/[\\*`_]/g, '').slice(0, 60)).toBe(name.replace(/[*`_]/g, '').slice(0, 60));
  }
});

test('a value that names no page is answered too', async () => {
  for (const question of [
    'page:',
    'page:AAAAAAAAAA',
    'page:../../etc/passwd',
    '?',
    '\u200b',
    '🧠🧠',
    '`@everyone`',
    '\\n',
  ])
    expect(textOf(await ask(question))).not.toBe('');
});

test('the longest question is answered', async () => {
  expect(textOf(await ask('how does LTP work '.repeat(60).slice(0, 1000)))).not.toBe('');
  expect(textOf(await ask('*'.repeat(1000)))).not.toBe('');
  expect(textOf(await ask('ﷺ'.repeat(1000)))).not.toBe('');
});

test('a subject is understood however it is typed', async () => {
  for (const subject of ['psychology', 'Psychology', ' PSYCHOLOGY ', 'psycology', 'psych']) {
    expect((await ask('how does LTP work', subject)).embeds[0]?.title).toBe(PLASTICITY_TITLE);
  }
  expect((await ask(PLASTICITY_TITLE, 'psychology')).embeds[0]?.title).toBe(PLASTICITY_TITLE);
});

test('a subject that there is not is said to be none, and all are searched', async () => {
  const shown = await ask('how does LTP work', 'zzzz qqqq @everyone');
  expect(shown.content).toContain('zzzz qqqq');
  expect(shown.embeds[0]?.title).toBe(PLASTICITY_TITLE);
});

test('a question asked of another subject is not answered from this one', async () => {
  expect((await ask('how does LTP work', 'mathematics')).embeds[0]?.title).not.toBe(PLASTICITY_TITLE);
});

describe('suggestions', () => {
  const names = async (typed: string, subject?: string): Promise<string[]> => {
    const filled = subject === undefined ? {} : { subject };
    return (await student.autocomplete('ask', 'question', typed, filled)).map(({ name }) => name);
  };

  test.each(['synap', 'synaptic plast', 'synpatic plasticity', 'SYNAPTIC'])(
    'find the page for "%s"',
    async (typed) => {
      const found = await names(typed);
      expect(found).toContain(PLASTICITY_TITLE);
      expect(found[0]).toBe(typed);
    },
  );

  test('are only of the subject that was filled in', async () => {
    expect(await names('', 'psychology')).toContain(PLASTICITY_TITLE);
    expect(await names('', 'Mathematics')).not.toContain(PLASTICITY_TITLE);
  });

  test.each([
    '🧠',
    '👩‍🔬'.repeat(30),
    'x'.repeat(100),
    'x'.repeat(101),
    'how does LTP work '.repeat(300),
    '`*_~|<@1>',
    '\u200b',
    '\ud83e',
  ])('are given for what is no question: case %#', async (typed) => {
    expect((await names(typed)).length).toBeLessThanOrEqual(25);
  });

  test.each(['', 'psy', 'pyschology', 'Psychology', '🧠', 'x'.repeat(150)])(
    'of subjects are given for "%s"',
    async (typed) => {
      const choices = await student.autocomplete('ask', 'subject', typed, { question: 'how does LTP work' });
      const found = choices.map(({ value }) => value);
      if (/^p/i.test(typed)) expect(found[0]).toBe('psychology');
      if (typed === '') expect(found).toContain('computer-science');
    },
  );
});

test.each<PlaceName>(['general', 'thread', 'post', 'dm', 'elsewhere', 'hushed', 'group'])(
  'a question is answered and its buttons work in the place "%s"',
  async (place) => {
    const seat = discord.as('classmate').in(place);
    const shown = await ask(PLASTICITY_TITLE, undefined, seat);
    expect(shown.embeds[0]?.title).toBe(PLASTICITY_TITLE);
    expect(shown.ephemeral).toBe(place !== 'dm');
    const whole = await (await seat.click(shown, 'Whole page')).update();
    const next = await (await seat.click(whole, 'Next')).update();
    expect(next.id).toBe(shown.id);
    const subjects = await (await seat.slash('browse')).reply();
    expect(optionsOf(await (await seat.select(subjects, 'Psychology')).update()).length).toBeGreaterThan(3);
    expect((await seat.autocomplete('ask', 'question', 'synap')).length).toBeGreaterThan(1);
  },
);

test('nothing that was sent pings anybody or shows a trace of the program', () => {
  expectGoodManners(discord);
});
