// Cards as they are judged.
import { describe, expect, test } from 'vitest';
import { isWorthAsking } from '../../../../src/study/cards/judgement/judge.ts';
import { CARD_WEIGHTS } from '../../../../src/study/cards/judgement/weights.ts';
import { candidatesOf, cardsOf, rightOf } from '../page.ts';

const THINGS = `
- **Cambium**: This refers to the layer of cells between bark and wood, from which both grow.
- **Xylem**: This refers to the tissue that carries water from the roots to the leaves.
- **Phloem**: This refers to the tissue that carries sugar from the leaves to the roots.
- **Epidermis**: This refers to the outermost layer of cells, which keeps water within.
`;

const HEADLINES = `
- **Increased Awareness and Engagement**: Gardeners can support the long-term growth of trees with regular care.
- **Effective Resource Management**: Watering in the evening might help to reduce what is lost to the sun.
- **Overall Growth and Development**: Pruning can promote the health of old branches over several years.
- **Improved Quality of Life**: Parks may contribute to the well-being of many people in large cities.
`;

describe('terms', () => {
  test('that are things of a subject are asked for', () => {
    const title = 'What are the tissues of a plant?';
    expect(cardsOf('term', THINGS, { title }).map(rightOf)).toEqual([
      'Cambium',
      'Xylem',
      'Phloem',
      'Epidermis',
    ]);
  });

  test('that are headlines of paragraphs are not, although they may be', () => {
    const title = 'How can people effectively improve the growth of trees in cities?';
    expect(candidatesOf('point', HEADLINES, title).length).toBeGreaterThan(0);
    expect(cardsOf('point', HEADLINES, { title })).toEqual([]);
  });
});

test('what is not measured is not judged', () => {
  expect(isWorthAsking({ prompt: { kind: 'table', row: 'a', column: 'b' } })).toBe(true);
});

test('of each kind that is judged all is measured that has a weight', () => {
  const answer = `Wood is the tissue of trees that carries water and bears their weight.\n${THINGS}`;
  for (const kind of ['term', 'statement'] as const) {
    const [card] = candidatesOf(kind, answer, 'What is wood?');
    expect(Object.keys(card?.evidence ?? {})).toEqual(
      expect.arrayContaining(Object.keys(CARD_WEIGHTS[kind]?.weights ?? {})),
    );
    expect(Object.values(card?.evidence ?? {}).every(Number.isFinite)).toBe(true);
  }
});
