// The page's own question where a list answers it.
import { describe, expect, test } from 'vitest';
import { speak } from '../../../../src/language/index.ts';
import { wordPrompt } from '../../../../src/study/wording.ts';
import { cardsOf, rightOf } from '../page.ts';

const LIST = `
- **Offer**: one side says what it would do.
- **Acceptance**: the other side agrees to that.
- **Consideration**: each side gives something.
`;
const TITLE = 'What are the elements of a contract?';
const listsOf = (answer: string, title = TITLE) => cardsOf('list', answer, { title });

test('the names are the answer, and so many are asked for', () => {
  const [card, ...more] = listsOf(LIST);
  expect(more).toEqual([]);
  if (card === undefined) throw new Error('no card');
  expect(rightOf(card)).toBe('**Offer** · **Acceptance** · **Consideration**');
  expect(wordPrompt(card.prompt, speak())).toEqual({ lead: 'Name all 3.', text: TITLE });
});

describe('titles that the names answer', () => {
  test.each([
    'What are the main elements of a contract?',
    'Which are the key components of a contract?',
    'List the steps of making a contract.',
    'What factors are there in a contract?',
    'Name the three parts of a contract',
  ])('%s', (title) => expect(listsOf(LIST, title)).toHaveLength(1));
});

describe('titles that they do not answer, or not alone', () => {
  test.each([
    'What is a contract?',
    'How is a contract made?',
    'What are the elements of a contract and how do they work?',
    'What are the elements of a contract, and who decides?',
    'What are the differences between the elements of contracts?',
    'What are the elements of a contract and their functions?',
    'What are the latest findings on the elements of contracts?',
    'List the elements of a contract and discuss one of them.',
    'What role does consideration play in a contract?',
  ])('%s', (title) => expect(listsOf(LIST, title)).toEqual([]));
});

describe('lists that are no answer', () => {
  test.each([
    ['of two', LIST.split('\n').slice(0, 3).join('\n')],
    ['of eight', Array.from({ length: 8 }, (_, n) => `- **Part ${'abcdefgh'[n]}**: it is there.`).join('\n')],
    ['without explanations', '- **Offer**\n- **Acceptance**\n- **Consideration**'],
    ['with a part about something else', `${LIST}- **Conclusion**: all three are needed.`],
    ['with an example', `${LIST}- **Real-world examples**: shops and leases.`],
    ['with a name that the title has', `${LIST}- **Contract**: what comes of it.`],
    ['beside another list', `${LIST}\nAnd in court:\n\n- **Claim**: one asks.\n- **Defence**: one answers.`],
    ['beside a table', `${LIST}\n| a | b |\n|---|---|\n| 1 | 2 |`],
    ['with a question in it', `${LIST}- **Who decides?**: a judge.`],
  ])('%s', (_, answer) => expect(listsOf(answer)).toEqual([]));
});
