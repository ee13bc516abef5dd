// Questions that are answered within one file.
import { expect, test } from 'vitest';
import { findHeadings } from '../../../src/library/split/headings.ts';
import { findQuestions } from '../../../src/library/split/questions.ts';

/** What is asked in a text, with the answers trimmed. */
function askedIn(...lines: string[]): Record<string, string> {
  const markdown = lines.join('\n');
  return Object.fromEntries(
    findQuestions(markdown, findHeadings(markdown)).map(({ title, answerStart, answerEnd }) => [
      title,
      markdown.slice(answerStart, answerEnd).trim(),
    ]),
  );
}

test('headings that ask hold all that stands below them, up to the next that asks', () => {
  expect(
    askedIn(
      '# Networks',
      'Some words first.',
      '## 1. What is TCP?',
      'A protocol.',
      '### In detail',
      'It counts bytes.',
      '## 2. What is UDP?',
      'Another one.',
      '## 3. What is IP?',
      'Below both.',
    ),
  ).toEqual({
    'What is TCP?': 'A protocol.\n### In detail\nIt counts bytes.',
    'What is UDP?': 'Another one.',
    'What is IP?': 'Below both.',
  });
});

test('two questions make no collection, and neither do three without answers', () => {
  expect(askedIn('## What is A?', 'One.', '## What is B?', 'Two.')).toEqual({});
  expect(askedIn('## What is A?', '## What is B?', '<!-- later -->', '## What is C?', '---')).toEqual({});
});

test('a heading that names the answer belongs to its question, whatever its level', () => {
  expect(
    askedIn(
      '## What is A?',
      '## Answer',
      'The first letter.',
      '## What is B?',
      '## Lösung',
      'The second.',
      '## What is C?',
      '### Explanation',
      'The third.',
      '## Further reading',
      'A book.',
    ),
  ).toEqual({
    'What is A?': '## Answer\nThe first letter.',
    'What is B?': '## Lösung\nThe second.',
    'What is C?': '### Explanation\nThe third.',
  });
});

test('where most numbered headings ask, so do the others among them', () => {
  const asked = askedIn(
    '### 1. What is a closure?',
    'A function with its scope.',
    '### 2. What does this print?',
    'Nothing.',
    '### 3. All objects have prototypes.',
    'False: the base object has none.',
    '### 4. What is hoisting?',
    'Declarations come first.',
  );
  expect(Object.keys(asked)).toEqual([
    'What is a closure?',
    'What does this print?',
    'All objects have prototypes.',
    'What is hoisting?',
  ]);
});

test.each<[string, string[]]>([
  ['bold lines', ['**What is A?**', 'One.', '', '**What is B?**', 'Two.', '', '**What is C?**', 'Three.']],
  [
    'bold lines with numbers',
    ['1. **What is A?**', '   One.', '2. **What is B?**', '   Two.', '3. **What is C?**', '   Three.'],
  ],
  ['underlined lines', ['__What is A?__:', 'One.', '__What is B?__', 'Two.', '__What is C?__<br>', 'Three.']],
  ['items of a list', ['1. What is A?', '   One.', '2. What is B?', '   Two.', '3) What is C?', '   Three.']],
])('%s ask', (_, lines) => {
  expect(askedIn(...lines)).toEqual({ 'What is A?': 'One.', 'What is B?': 'Two.', 'What is C?': 'Three.' });
});

test('what asks within an answer is part of it', () => {
  const asked = askedIn(
    '## What is A?',
    '**Why does it matter?**',
    'It is first.',
    '## What is B?',
    '**Why does it follow?**',
    'It is second.',
    '## What is C?',
    '**Why does it end?**',
    'It is third.',
  );
  expect(asked).toEqual({
    'What is A?': '**Why does it matter?**\nIt is first.',
    'What is B?': '**Why does it follow?**\nIt is second.',
    'What is C?': '**Why does it end?**\nIt is third.',
  });
});

test('questions have the numbers of their headings, and the headings above that ask nothing', () => {
  const markdown =
    '# Go\n## Channels\n### Q7: What is a channel?\nA pipe.\n### Q8: When does it block?\nWhen full.\n### 9) Who closes it?\nThe sender.\n';
  expect(
    findQuestions(markdown, findHeadings(markdown)).map(({ number, title, under }) => ({
      number,
      title,
      under,
    })),
  ).toEqual([
    { number: 7, title: 'What is a channel?', under: ['Go', 'Channels'] },
    { number: 8, title: 'When does it block?', under: ['Go', 'Channels'] },
    { number: 9, title: 'Who closes it?', under: ['Go', 'Channels'] },
  ]);
});

test('a heading right below another one of its level goes on with its question', () => {
  expect(
    askedIn(
      '#### Q1. A team tests new software.',
      '',
      '#### Which method fits?',
      '- [x] fuzzing',
      '#### Q2. Which sign ends a line?',
      '#### (in most languages)',
      'A semicolon.',
      '#### Q3. What is a loop?',
      'What comes again.',
    ),
  ).toEqual({
    'A team tests new software.': '#### Which method fits?\n- [x] fuzzing',
    'Which sign ends a line?': '#### (in most languages)\nA semicolon.',
    'What is a loop?': 'What comes again.',
  });
});

test('a question without an answer takes none from another question, nor from the next chapter', () => {
  expect(
    askedIn(
      '## What is A?',
      '## What is B?',
      'Two.',
      '### What is C?',
      '## Chapter 2',
      'A chapter.',
      '## What is D?',
      'Four.',
      '## 5. What is E?',
      '## 6. What is F?',
      'Six.',
    ),
  ).toEqual({ 'What is B?': 'Two.', 'What is D?': 'Four.', 'What is F?': 'Six.' });
});
