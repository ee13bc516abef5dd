// Texts of a page that stood within a sentence, on a card of their own.
import { expect, test } from 'vitest';
import { cardsOf, rightOf, wrongOf } from './page.ts';

const clues = (answer: string) =>
  [...cardsOf('term', answer), ...cardsOf('point', answer)].map(({ prompt }) =>
    'text' in prompt ? prompt.text : '',
  );

const ORGANISMS = `Organisms differ in where their food comes from.

- **Autotroph**: makes its own food out of light or of minerals in the ground.
- **Herbivore**: feeds on leaves, roots and seeds that grow wherever rain falls.
- **Predator**: hunts animals of other species and eats what it has killed.
- **Scavenger**: cleans up dead bodies that lie on the floor of a forest.`;

test('a clue that went on behind the name in its list begins with a capital', () => {
  const [first, ...others] = clues(ORGANISMS);
  expect(first).toBe('Makes its own food out of light or of minerals in the ground.');
  expect(others.every((text) => /^\p{Lu}/u.test(text))).toBe(true);
});

test('symbols, and words that the page writes as code, stay small', () => {
  const page = `Programs keep the work of many people together, as \`git\` does.

- **Repository**: git keeps all snapshots of a folder and who made them there.
- **Acidity**: pH falls wherever ions of hydrogen swim about in a liter of water.
- **Predator**: hunts animals of other species and eats what it has killed.
- **Scavenger**: cleans up dead bodies that lie on the floor of a forest.`;
  const texts = clues(page);
  expect(texts).toEqual(
    expect.arrayContaining([expect.stringMatching(/^git /), expect.stringMatching(/^pH /)]),
  );
  expect(texts).toEqual(expect.arrayContaining([expect.stringMatching(/^Cleans up /)]));
});

const table = (cells: readonly string[]) => `Cells differ.

| Cell | Where its genes lie |
| --- | --- |
${['Bacterium', 'Plant', 'Egg', 'Nerve'].map((name, at) => `| ${name} | ${cells[at]} |`).join('\n')}`;

test('choices that are sentences begin with a capital, all or none: one that stayed small would stand out', () => {
  const safe = ['free in the cell', 'within a round hull', 'near the outer wall', 'on top of a thread'];
  const choicesOf = (answer: string) =>
    cardsOf('table', answer).flatMap((card) => [rightOf(card), ...wrongOf(card)]);
  expect(choicesOf(table(safe))).not.toHaveLength(0);
  expect(choicesOf(table(safe)).filter((text) => /^\p{Ll}/u.test(text))).toEqual([]);
  const mixed = ['pH of the fluid', ...safe.slice(1)];
  const cards = cardsOf('table', table(mixed)).map((card) => [rightOf(card), ...wrongOf(card)]);
  expect(cards).not.toHaveLength(0);
  for (const choices of cards) expect(new Set(choices.map((text) => /^\p{Lu}/u.test(text))).size).toBe(1);
  expect(cards.flat()).toContain('pH of the fluid');
});

test('what an author has written as a card stays as it was written', () => {
  const cards = [{ ask: 'what builds a delta?', answer: 'a river that carries mud', wrong: [] }];
  const [card] = cardsOf('written', ORGANISMS, { cards });
  expect(card?.prompt).toEqual({ kind: 'written', text: 'what builds a delta?' });
  expect(card && rightOf(card)).toBe('a river that carries mud');
});

test('a title that is asked stays as it stands above', () => {
  const title = 'what is a delta?';
  const answer = 'a delta is a fan of mud that a river builds where it meets the sea.';
  const [card] = cardsOf('question', answer, { title });
  expect(card?.prompt).toEqual({ kind: 'question', text: title });
  expect(card && rightOf(card)).toMatch(/^A delta is/);
});
