// Questions whose answers are folded away.
import { expect, test } from 'vitest';
import { foldedIn, inDetails } from '../../../src/library/split/details.ts';
import { findHeadings } from '../../../src/library/split/headings.ts';

/** What is asked in a text, with the answers trimmed. */
function askedIn(...lines: string[]): Record<string, string> {
  const markdown = lines.join('\n');
  return Object.fromEntries(
    inDetails(markdown, findHeadings(markdown)).map(({ title, answerStart, answerEnd }) => [
      title,
      markdown.slice(answerStart, answerEnd).trim(),
    ]),
  );
}

test('folded details ask by their summaries, but for those that only say that there is more', () => {
  expect(
    askedIn(
      '<details><summary>What is a pod?</summary>',
      '',
      'A group of containers.',
      '</details>',
      '<details open>',
      '<summary><b>How is it <i>deleted</i></b></summary>',
      'By name. <details><summary>Click to see more</summary>Inner.</details>',
      '</details>',
      '<details><summary>Show answer</summary>42</details>',
      '<details><summary>Node affinity</summary>Where pods may run.</details>',
    ),
  ).toEqual({
    'What is a pod?': 'A group of containers.',
    'How is it deleted': 'By name. <details><summary>Click to see more</summary>Inner.</details>',
    'Node affinity': 'Where pods may run.',
  });
});

test.each([
  'Soluzione',
  'Soluzione 2',
  'Soluzioni con array',
  '✅ Oplossing',
  'Bekijk het antwoord',
  'Lösung anzeigen',
  'Klicken Sie hier',
  'Réponse :',
  'Voir la solution',
  'Respuesta',
  'Ver respuesta',
  'Resposta (b)',
  'Clique para Expandir/Retrair',
  '💡 Tip',
  'Hinweis 1',
  '解答',
  'クリックして表示',
  'Svar',
])('what is folded below %j belongs to what stands above', (summary) => {
  expect(askedIn(`<details><summary>${summary}</summary>`, 'x', '</details>')).toEqual({});
});

test.each([
  'Visa requirements',
  'Solutions of salts in water, and how much of a salt dissolves',
  'Tipping points',
  'Exemplo do uso do padrão "pimpl" para mapear um arquivo',
  'Osmose',
  '酵素',
])('%j names what is folded below it', (summary) => {
  expect(askedIn(`<details><summary>${summary}</summary>`, 'x', '</details>')).toEqual({ [summary]: 'x' });
});

test('details that are never closed are no question, and headings within details are not looked at', () => {
  expect(
    askedIn(
      '<details><summary>What is A?</summary>',
      '## What is inside?',
      'Nothing that is asked.',
      '## What else?',
      'x',
      '## And what is this?',
      'y',
    ),
  ).toEqual({});
});

test('offsets within folded blocks are told from those between and behind them', () => {
  const markdown = 'a<details>b<details>c</details>d</details>e<details>f</details>g<details>h';
  const isFolded = foldedIn(markdown);
  const folded = [...'abcdefgh'].filter((letter) =>
    isFolded(markdown.search(new RegExp(`${letter}(?=<|$)`))),
  );
  expect(folded).toEqual(['b', 'c', 'd', 'f', 'h']);
});
