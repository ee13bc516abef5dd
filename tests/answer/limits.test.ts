// Every limit at its edges, through the messages that come near it.
import { describe, expect, test } from 'vitest';
import { LIMITS, measure, renderPage, renderSubjects } from '../../src/answer/index.ts';
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
