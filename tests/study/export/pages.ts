// Pages with their cards for tests of exports.
import { CARD_KINDS, type ExportedPage, makeCards } from '../../../src/study/index.ts';

export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const KINDS = new Set(CARD_KINDS);

export function exportedPage(more: Partial<ExportedPage> & { answer?: string } = {}): ExportedPage {
  const { answer = 'A delta is a fan of mud that a river builds where it meets the sea.', ...rest } = more;
  const cards = makeCards(
    {
      path: 'geography/delta.md',
      title: 'What is a delta?',
      answer,
      keywords: [],
      cards: [
        { ask: 'Which is the Nile’s? ![map](nile.png)', answer: '$x^2$', wrong: ['=1+1', 'a "b", c'] },
        { ask: 'Where does it end?', answer: 'at the sea', wrong: [] },
      ],
    },
    KINDS,
  );
  return {
    cards,
    deck: ['Shelf', 'Geography'],
    url: 'https://example.org/delta',
    picture: (target) => (target === 'nile.png' ? { name: 'maps/nile.PNG', bytes: PICTURE } : undefined),
    ...rest,
  };
}
