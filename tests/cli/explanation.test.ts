// Why a question was answered as it was, in words.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AnswerExplanation, explainAnswer, showExplanation } from '../../src/cli/explanation.ts';
import { findReply } from '../../src/finding/index.ts';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { makeFolder, page } from '../e2e/folder.ts';

let shelf: Shelf;

beforeAll(async () => {
  shelf = await openShelf({
    folder: makeFolder({
      'bio/osmosis.md': page(
        'How does osmosis work?',
        'Water moves through a membrane towards salt.',
        'Biology',
      ),
      'bio/diffusion.md': page('How does diffusion work?', 'Particles spread out evenly.', 'Biology'),
      'law/tort.md': page('What is a tort?', 'A wrong that is not a crime.', 'Law'),
    }),
  });
});

afterAll(() => shelf.close());

async function explain(question: string, subject = ''): Promise<AnswerExplanation> {
  return explainAnswer(shelf, await findReply(shelf, question, { subject }));
}

test('a title that was typed whole names its page, and nothing was searched', async () => {
  const explanation = await explain('What is a tort?');
  expect(explanation).toEqual({ kind: 'named', page: 'law/tort.md' });
  expect(showExplanation(explanation)).toContain('The question is the title of law/tort.md');
});

test('a search tells its outcome, the words of the question, and what each page got', async () => {
  const explanation = await explain('osmosis through membranes');
  expect(explanation).toMatchObject({ kind: 'searched', subject: null, pages: [{ path: 'bio/osmosis.md' }] });
  const text = showExplanation(explanation);
  expect(text).toMatch(/^Why this answer\n─+\n/);
  expect(text).toMatch(/Outcome: answer, because one page says what was asked/);
  expect(text).toMatch(/Confidence \d+%; from \d+% a page is shown, from \d+% pages are offered\./);
  expect(text).toMatch(/\d% {2}osmosis\n/);
  expect(text).toMatch(/1\. bio\/osmosis\.md, [\d.]+ points/);
  expect(text).toMatch(/in its title: .*osmosis/);
  expect(text).not.toContain('Only pages of the subject');
});

test('a misspelt word is told with what it was read as', async () => {
  const text = showExplanation(await explain('how does osmossis work'));
  expect(text).toMatch(/osmosis \(if it was misspelt; 1 page\)/);
});

test('a word that no page holds is told, and what was not looked up', async () => {
  const text = showExplanation(await explain('what is the xylophone of osmosis'));
  expect(text).toMatch(/xylophone\n +stands in no page/);
  expect(text).toMatch(/Not looked up: .*\bthe\b/);
});

test('the subject that was searched is named', async () => {
  const explanation = await explain('tort', 'Biology');
  expect(explanation).toMatchObject({ kind: 'searched', subject: 'bio' });
  expect(showExplanation(explanation)).toContain('Only pages of the subject bio were looked at.');
});

test('where nothing was found, that is the reason', async () => {
  const explanation = await explain('xylophone');
  expect(explanation).toMatchObject({ kind: 'searched', outcome: 'missing', pages: [] });
  expect(showExplanation(explanation)).toContain('no page holds any word of the question.');
});
