// Every limit at its edges, through the messages that come near it.
import { describe, expect, test } from 'vitest';
import {
  colourOf,
  LIMITS,
  labelTitle,
  measure,
  renderPage,
  renderSubjects,
  shorten,
  writeTitle,
} from '../../src/answer/index.ts';
import { speak } from '../../src/language/index.ts';
import { embedsOf, fieldsOf, makePage, shelf } from './example.ts';
import { findFaults, findLimitFaults } from './payload.ts';

const say = speak();

const filled = (length: number) => `${'a '.repeat(length)}`.slice(0, length - 1).concat('.');

describe('one below, at and one above the limit of', () => {
  test.each([
    [LIMITS.description - 1, 1],
    [LIMITS.description, 1],
    [LIMITS.description + 1, 2],
  ])('a description: %i characters are %i descriptions', (length, count) => {
    const embeds = embedsOf(filled(length));
    expect(embeds).toHaveLength(count);
    if (count === 1) expect(embeds[0]?.description).toHaveLength(length);
  });

  test.each([
    [LIMITS.fieldValue - 1, 1],
    [LIMITS.fieldValue, 1],
    [LIMITS.fieldValue + 1, 2],
  ])('a field: %i characters are %i fields', (length, count) => {
    const fields = fieldsOf(`## Name\n\n${filled(length)}`);
    expect(fields).toHaveLength(count);
    if (count === 1) expect(fields[0]?.[1]).toHaveLength(length);
  });

  test.each([
    [LIMITS.fields - 1, 1],
    [LIMITS.fields, 1],
    [LIMITS.fields + 1, 2],
  ])('an embed: %i sections are %i embeds', (length, count) => {
    const answer = Array.from({ length }, (_, index) => `## S${index}\n\na`).join('\n\n');
    expect(embedsOf(answer)).toHaveLength(count);
  });

  test.each([
    [LIMITS.title - 1, false],
    [LIMITS.title, false],
    [LIMITS.title + 1, true],
  ])('a title: %i characters, cut: %s', (length, cut) => {
    const [message] = renderPage(makePage('a', { title: filled(length) }), shelf);
    expect(message?.embeds[0]?.title?.endsWith('…')).toBe(cut);
    expect(measure(message?.embeds[0]?.title ?? '')).toBeLessThanOrEqual(LIMITS.title);
  });

  test.each([
    [LIMITS.options - 1, 1],
    [LIMITS.options, 1],
    [LIMITS.options + 1, 2],
  ])('a menu: %i subjects are %i screens', (length, count) => {
    const subjects = Array.from({ length }, (_, index) => ({
      slug: `s${index}`,
      name: `S${index}`,
      count: 1,
    }));
    const buttons = renderSubjects(subjects, 0, say).rows.length - 1;
    expect(buttons).toBe(count - 1);
  });

  test('all embeds of a message: what is a little more goes to a second message', () => {
    const answer = (last: number) =>
      [
        ...Array.from({ length: 5 }, (_, index) => `## S${index}\n\n${filled(1000)}`),
        `## T\n\n${filled(last)}`,
      ].join('\n\n');
    const counts = Array.from({ length: 50 }, (_, step) =>
      renderPage(makePage(answer(2 + 20 * step)), shelf),
    );
    expect(counts.flat().flatMap(findLimitFaults)).toEqual([]);
    expect(new Set(counts.map((messages) => messages.length))).toEqual(new Set([1, 2]));
  });
});

test('characters outside of the basic plane count twice, which is never too few', () => {
  expect(measure('🧬')).toBe(2);
});

describe('short texts', () => {
  test('keep what fits and end in an ellipsis otherwise, after a word', () => {
    expect(shorten('one two three', 13)).toBe('one two three');
    expect(shorten('one two three', 9)).toBe('one two…');
    expect(shorten('  a\n b ', 10)).toBe('a b');
  });

  test('are not cut inside a character', () => {
    expect(shorten('👩‍🔬👩‍🔬👩‍🔬', 12)).toBe('👩‍🔬👩‍🔬…');
  });

  test('show a formula in a title as mathematics, with its signs escaped where there is markup', () => {
    expect(writeTitle('What is $a_1^{bc}$ for $5?', 100)).toBe('What is a₁ᵇᶜ for $5?');
    expect(writeTitle('What is $v_{avg}$?', 100)).toBe('What is v\\_avg?');
    expect(labelTitle('What is $v_{avg}$?', 100)).toBe('What is v_avg?');
    expect(writeTitle('What is $\\foo$?', 100)).toBe('What is `\\foo`?');
  });

  test('count their escapes', () => {
    expect(writeTitle('*'.repeat(200), LIMITS.title).length).toBeLessThanOrEqual(LIMITS.title);
  });
});

describe('a colour', () => {
  const luminance = (colour: number) => {
    const [red = 0, green = 0, blue = 0] = [colour >> 16, (colour >> 8) & 255, colour & 255].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: number, other: number) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  test('is the same whenever a subject is shown, and mostly another for another subject', () => {
    expect(colourOf('biology')).toBe(colourOf('biology'));
    const slugs = ['biology', 'physics', 'chemistry', 'history', 'psychology', 'mathematics', 'law', 'music'];
    expect(new Set(slugs.map(colourOf)).size).toBe(slugs.length);
  });

  test('contrasts with the dark and the light background', () => {
    for (let index = 0; index < 400; index++) {
      const colour = colourOf(`subject-${index}`);
      expect(contrast(colour, 0xffffff)).toBeGreaterThan(3);
      expect(contrast(colour, 0x313338)).toBeGreaterThan(3);
    }
  });
});

test('faults of a message are found', () => {
  const good = { embeds: [{ description: 'a' }], rows: [] };
  expect(findFaults(good)).toEqual([]);
  expect(findFaults({ embeds: [], rows: [] })).toHaveLength(1);
  expect(findFaults({ embeds: [{ description: '**a' }], rows: [] })).toHaveLength(1);
  expect(findFaults({ embeds: [{ description: '```a' }], rows: [] }).length).toBeGreaterThan(0);
  expect(findFaults({ embeds: [{ description: '### a' }], rows: [] })).toHaveLength(1);
  expect(findFaults({ embeds: [{ fields: [{ name: ' ', value: 'a' }] }], rows: [] })).toHaveLength(1);
  expect(findFaults({ embeds: [{ description: 'a'.repeat(4097) }], rows: [] })).toHaveLength(1);
});
