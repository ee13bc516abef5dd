// Names that say nothing.
import { expect, test } from 'vitest';
import { isVague } from '../../src/library/vague-title.ts';

test.each([
  'Introduction',
  'intro',
  'README',
  'Week 12',
  'Chapter 3',
  'Untitled 2',
  'Einführung',
  'はじめに',
])('%j says nothing', (title) => {
  expect(isVague(title)).toBe(true);
});

test.each(['Introduction to optics', 'Week', 'The week of 1848', 'Notes on heat', 'Home rule', ''])(
  '%j says something, or is none',
  (title) => {
    expect(isVague(title)).toBe(false);
  },
);
