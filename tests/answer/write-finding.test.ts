// What was found, in words: every kind of finding.
import { describe, expect, test } from 'vitest';
import { write, writeGone, writePage } from '../../src/answer/index.ts';
import type { Finding } from '../../src/finding/index.ts';
import { speak } from '../../src/language/index.ts';
import { makePage } from './example.ts';
import { findFaults } from './payload.ts';

const say = speak();
const biology = { slug: 'biology', name: 'Biology' };
const page = makePage(`## First\n\n${'a '.repeat(3000)}\n\n## Second\n\nbeta`);
const asked = { question: 'what is a cell' };
const found: Finding = { ...asked, kind: 'page', isNamed: true, page, libraryName: 'Shelf' };

describe('a page', () => {
  test('is shown in its short form, with all of its messages behind it', async () => {
    const response = await write(found, say);
    expect(response.page).toBe(page);
    expect(response.messages.length).toBeGreaterThan(1);
    expect(response.messages).not.toContain(response.shown);
    expect(response.shown.content).toBeUndefined();
    expect(response.shown.rows[0]?.[0]).toMatchObject({
      label: 'Whole page',
      action: { kind: 'part', page: page.key, part: 0 },
    });
    expect(response.messages.flatMap(({ rows }) => rows.flat())).not.toContainEqual(
      expect.objectContaining({ label: 'Whole page' }),
    );
  });

  test('has the section that answers best first, and its whole is opened there', async () => {
    const bestOffset = page.answer.indexOf('beta');
    const { shown, messages } = await write({ ...found, isNamed: false, bestOffset }, say);
    expect(shown.embeds[0]?.fields?.map(({ name }) => name)).toEqual(['▸ Second', 'First']);
    expect(shown.rows[0]?.[0]).toMatchObject({ action: { part: messages.length - 1 } });
  });

  test('that is wished as a whole is opened where it answers best, and says so above that part alone', async () => {
    const bestOffset = page.answer.indexOf('beta');
    const { shown, messages } = await write({ ...found, isNamed: false, bestOffset, extent: 'whole' }, say);
    const first = messages.indexOf(shown);
    expect(first).toBe(messages.length - 1);
    expect(messages.map(({ content }) => content?.includes('Second') ?? false)).toEqual(
      messages.map((_, index) => index === first),
    );
    expect(shown.embeds.at(-1)?.fields?.at(-1)?.name).toBe('▸ Second');
  });

  test('of which the opening is wished shows nothing else', async () => {
    const opening = makePage('It is small.\n\n## First\n\nalpha\n\n## Second\n\nbeta');
    const { shown, messages } = await write({ ...found, page: opening, extent: 'opening' }, say);
    expect(shown.embeds).toMatchObject([{ description: 'It is small.' }]);
    expect(shown.embeds[0]?.fields).toBeUndefined();
    expect(messages[0]?.embeds[0]?.fields).toHaveLength(2);
  });

  test('that fits a screen is shown as a whole', async () => {
    const { shown, messages } = await write({ ...found, page: makePage('It is small.') }, say);
    expect(messages).toEqual([shown]);
  });

  test('speaks the language that is asked for', async () => {
    const label = async (language: string) => (await write(found, speak(language))).messages[0]?.rows[0]?.[0];
    expect(await label('de')).not.toEqual(await label('en-US'));
  });

  test('that is gone is said to be gone', async () => {
    expect(await writePage(undefined, say)).toEqual({ shown: writeGone(say), messages: [writeGone(say)] });
    expect(writeGone(say).content).toBe(say('page.gone'));
  });
});

describe('candidates', () => {
  const candidates = [{ key: 'aaaaaaaaaa', title: 'What is a cell?', subject: 'Biology' }];

  test('are offered, with the question', async () => {
    const { messages, page: shown } = await write({ ...asked, kind: 'candidates', candidates }, say);
    expect(shown).toBeUndefined();
    expect(messages[0]?.embeds[0]?.description).toContain('> what is a cell\n');
    expect(messages[0]?.rows[0]?.[0]).toMatchObject({ type: 'menu', options: [{ value: 'aaaaaaaaaa' }] });
  });
});

describe('nothing', () => {
  test('is said, with a way to the nearest subject', async () => {
    const { messages } = await write({ ...asked, kind: 'nothing', nearest: biology }, say);
    expect(messages[0]?.embeds[0]?.title).toBe(say('missing.title'));
    expect(messages[0]?.rows[0]?.[0]).toMatchObject({ action: { kind: 'subject', subject: 'biology' } });
  });

  test('names the subject where only that was searched', async () => {
    const { messages } = await write({ ...asked, kind: 'nothing', subject: biology, nearest: biology }, say);
    expect(messages[0]?.embeds[0]?.description).toContain('Biology');
    expect(messages[0]?.embeds[0]?.description).toContain(say('try.noOther'));
  });

  test('in one subject offers all of them as a button, where they have something', async () => {
    const finding = { ...asked, kind: 'nothing', subject: biology, elsewhere: ['aaaaaaaaaa'] } as const;
    const { shown } = await write(finding, say);
    expect(shown.rows[0]?.[0]).toMatchObject({
      label: 'Search all subjects',
      action: { kind: 'offer', keys: ['aaaaaaaaaa'] },
    });
    expect(shown.embeds[0]?.description).toContain(say('try.allSubjects'));
  });

  test('for a person’s own work says what can be asked instead', async () => {
    const { shown } = await write(
      { ...asked, kind: 'nothing', isOwnWork: true, example: 'What is *a* cell?' },
      say,
    );
    expect(shown.embeds[0]?.title).toBe(say('own.title'));
    expect(shown.embeds[0]?.description).toContain('What is \\*a\\* cell?');
    expect((await write({ ...found, isOwnWork: true }, say)).shown.content).toContain(say('own.page'));
  });
});

describe('small talk', () => {
  const talk = { ...asked, kind: 'smallTalk', topic: 'thanks' } as const;

  test('gets one line, in the language that was spoken, with what can be asked', async () => {
    const { shown, messages, page } = await write({ ...talk, locale: 'de', example: 'What is a cell?' }, say);
    expect(shown.content).toBe(
      `${speak('de')('talk.thanks')} ${speak('de')('talk.try', { question: 'What is a cell?' })}`,
    );
    expect([messages, page]).toEqual([[shown], undefined]);
    expect(shown.rows).toEqual([]);
  });

  test('that could be of several languages is answered in that of the person', async () => {
    expect((await write(talk, speak('fr'))).shown.content).toBe(
      `${speak('fr')('talk.thanks')} ${speak('fr')('talk.tryAny')}`,
    );
  });
});

test.each<Finding>([
  found,
  { ...asked, kind: 'candidates', candidates: [{ key: 'aaaaaaaaaa', title: 'A', subject: 'B' }] },
  { ...asked, kind: 'nothing' },
])('that a subject is unknown stands above a $kind, repeated so that it pings nobody', async (finding) => {
  const { shown, messages } = await write({ ...finding, unknownSubject: '@everyone *alchemy*' }, say);
  expect(shown.content).toContain('@\u200beveryone \\*alchemy\\*');
  expect([shown, ...messages].flatMap(findFaults)).toEqual([]);
  expect(new Set([shown, ...messages].filter(({ content }) => content?.includes('alchemy')))).toEqual(
    new Set([shown]),
  );
});
