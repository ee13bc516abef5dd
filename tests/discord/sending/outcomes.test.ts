import { expect, test } from 'vitest';
import { openOutcomes } from '../../../src/discord/sending/outcomes.ts';

test('what came of a question is told once', () => {
  const outcomes = openOutcomes();
  outcomes.note('1', 'missing');
  outcomes.note('2', 'answer');
  expect(outcomes.take('1')).toBe('missing');
  expect(outcomes.take('1')).toBeUndefined();
  expect(outcomes.take('2')).toBe('answer');
});

test('where nothing was asked, nothing came of it, and what was noted before stays', () => {
  const outcomes = openOutcomes();
  outcomes.note('1', undefined);
  expect(outcomes.take('1')).toBeUndefined();
  outcomes.note('1', 'unsure');
  outcomes.note('1', undefined);
  expect(outcomes.take('1')).toBe('unsure');
});

test('two bots know nothing of each other', () => {
  const [one, other] = [openOutcomes(), openOutcomes()];
  one.note('1', 'answer');
  expect(other.take('1')).toBeUndefined();
});
