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
  test('is shown from its beginning where it was named', () => {
    const response = write(found, say);
    expect(response.page).toBe(page);
    expect(response.first).toBe(0);
    expect(response.messages.length).toBeGreaterThan(1);
    expect(response.messages[0]?.content).toBeUndefined();
  });

  test('is opened where it answers best, and says so above that part alone', () => {
    const { first, messages } = write(
      { ...found, isNamed: false, bestOffset: page.answer.indexOf('beta') },
      say,
    );
    expect(first).toBe(messages.length - 1);
    expect(messages.map(({ content }) => content?.includes('Second') ?? false)).toEqual(
      messages.map((_, index) => index === first),
    );
    expect(messages[first]?.embeds.at(-1)?.fields?.at(-1)?.name).toBe('▸ Second');
  });

  test('speaks the language that is asked for', () => {
    const label = (language: string) => write(found, speak(language)).messages[0]?.rows[0]?.[0];
    expect(label('de')).not.toEqual(label('en-US'));
  });

  test('that is gone is said to be gone', () => {
    expect(writePage(undefined, say)).toEqual({ messages: [writeGone(say)], first: 0 });
    expect(writeGone(say).content).toBe(say('page.gone'));
  });
});

describe('candidates', () => {
  const candidates = [{ key: 'aaaaaaaaaa', title: 'What is a cell?', subject: 'Biology' }];

  test('are offered, with the question', () => {
    const { messages, page: shown } = write({ ...asked, kind: 'candidates', candidates }, say);
    expect(shown).toBeUndefined();
    expect(messages[0]?.embeds[0]?.description).toContain('> what is a cell\n');
    expect(messages[0]?.rows[0]?.[0]).toMatchObject({ type: 'menu', options: [{ value: 'aaaaaaaaaa' }] });
  });
});

describe('nothing', () => {
  test('is said, with a way to the nearest subject', () => {
    const { messages } = write({ ...asked, kind: 'nothing', nearest: biology }, say);
    expect(messages[0]?.embeds[0]?.title).toBe(say('missing.title'));
    expect(messages[0]?.rows[0]?.[0]).toMatchObject({ action: { kind: 'subject', subject: 'biology' } });
  });

  test('names the subject where only that was searched', () => {
    const { messages } = write({ ...asked, kind: 'nothing', subject: biology, nearest: biology }, say);
    expect(messages[0]?.embeds[0]?.description).toContain('Biology');
    expect(messages[0]?.embeds[0]?.description).toContain(say('try.allSubjects'));
  });
});

test.each<Finding>([
  found,
  { ...asked, kind: 'candidates', candidates: [{ key: 'aaaaaaaaaa', title: 'A', subject: 'B' }] },
  { ...asked, kind: 'nothing' },
])('that a subject is unknown stands above a $kind, repeated so that it pings nobody', (finding) => {
  const { first, messages } = write({ ...finding, unknownSubject: '@everyone *alchemy*' }, say);
  expect(messages[first]?.content).toContain('@\u200beveryone \\*alchemy\\*');
  expect(messages.flatMap(findFaults)).toEqual([]);
  expect(messages.filter(({ content }) => content?.includes('alchemy'))).toHaveLength(1);
});
