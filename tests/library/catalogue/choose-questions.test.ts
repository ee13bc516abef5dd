// Questions to begin with, chosen from what the pages ask.
import { describe, expect, test } from 'vitest';
import { chooseQuestions } from '../../../src/library/catalogue/choose-questions.ts';
import type { PageDraft } from '../../../src/library/index.ts';
import { catalogueOf, draftAt } from './drafts.ts';

function chosen(drafts: PageDraft[]): string[] {
  return chooseQuestions(catalogueOf(drafts));
}

const titled = (subject: string, ...titles: string[]): PageDraft[] =>
  titles.map((title, at) => draftAt(`${subject}/${at}.md`, { title }));

describe('questions to begin with', () => {
  test('are the shortest of each subject', () => {
    expect(
      chosen(
        titled('law', 'What is the duty of care in tort?', 'What is a tort?', 'What is a binding contract?'),
      ),
    ).toEqual(['What is a tort?']);
  });

  test('are questions of at least four words', () => {
    expect(
      chosen(titled('law', 'Torts?', 'What is law?', 'Contracts of sale today', 'Why do laws change?')),
    ).toEqual(['Why do laws change?']);
  });

  test('come from the five largest subjects', () => {
    const sizes = { a: 1, b: 6, c: 2, d: 5, e: 3, f: 4 };
    const drafts = Object.entries(sizes).flatMap(([subject, size]) =>
      titled(subject, ...Array.from({ length: size }, (_, at) => `What is number ${at} of ${subject}?`)),
    );
    expect(chosen(drafts).map((title) => title.at(-2))).toEqual(['b', 'd', 'f', 'e', 'c']);
  });

  test('come from folders within folders, and no question twice', () => {
    const drafts = ['a', 'b', 'c'].flatMap((name) => titled(`course/${name}`, `What is ${name} good for?`));
    expect(chosen(drafts).sort()).toEqual([
      'What is a good for?',
      'What is b good for?',
      'What is c good for?',
    ]);
  });

  test('are none where no title asks anything', () => {
    expect(chosen(titled('law', 'Introduction', 'Contracts'))).toEqual([]);
    expect(chosen([])).toEqual([]);
  });
});
