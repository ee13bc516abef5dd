// A page and all its cards.
import { expect, test } from 'vitest';
import { loadLibrary } from '../../../src/library/index.ts';
import { CARD_KINDS, type Card, makeCards } from '../../../src/study/index.ts';

const ALL = new Set(CARD_KINDS);
const page = {
  path: 'a/b.md',
  title: 'What is a delta?',
  answer: 'A delta is a fan of mud that a river builds where it meets the sea.',
  keywords: [],
};

test('cards name their page, and stay the same', () => {
  const cards = makeCards(page, ALL);
  expect(cards).toEqual(makeCards(page, ALL));
  expect(cards[0]).toMatchObject({ path: 'a/b.md', title: 'What is a delta?', prompt: { kind: 'question' } });
});

test('an edited explanation is the same card with another text', () => {
  const [before] = makeCards(page, ALL);
  const [after] = makeCards({ ...page, answer: page.answer.replace('mud', 'mud and sand') }, ALL);
  expect(after?.id).toBe(before?.id);
  expect(after?.answer).not.toEqual(before?.answer);
});

test('only the kinds that are wanted are made', () =>
  expect(makeCards(page, new Set(['term'] as const))).toEqual([]));

test('the author writes further cards, or switches all off', () => {
  const written = [{ ask: 'What builds a delta?', answer: 'a river', wrong: [] }];
  expect(makeCards({ ...page, cards: written }, ALL).map(({ prompt }) => prompt.kind)).toEqual([
    'written',
    'question',
  ]);
  expect(makeCards({ ...page, cards: 'off' }, ALL)).toEqual([]);
});

const SPANISH = {
  path: 'es/redes.md',
  title: 'Ataques en redes',
  answer: `Los ataques más conocidos de las redes son los siguientes.

- **Suplantación**: el atacante se hace pasar por otra persona para engañar a la víctima.
- **Inundación**: el atacante envía tantos mensajes que el servidor deja de responder.
- **Escucha**: el atacante lee los mensajes mientras viajan por un cable ajeno.`,
  keywords: [],
};

test('of pages in another language only the author’s own cards are made, unless others are asked for', () => {
  const written = [{ ask: '¿Qué es una inundación?', answer: 'demasiados mensajes', wrong: [] }];
  const kindsOf = (wanted: Parameters<typeof makeCards>[1], own = SPANISH) =>
    makeCards({ ...own, cards: written }, wanted).map(({ prompt }) => prompt.kind);
  expect(kindsOf('proven')).toEqual(['written']);
  expect(kindsOf(ALL)).toEqual(expect.arrayContaining(['written', 'point']));
  expect(kindsOf('proven', page)).toEqual(['written', 'question']);
});

const { library } = loadLibrary({ folder: 'content' });
const pages = library.entries.flatMap(({ path }) => library.page(path) ?? []);
const cards = pages.flatMap((one) => makeCards(one, ALL));

test('kinds of which too few were fair or good are made where they are asked for, and only there', () => {
  const kindsOf = (made: readonly Card[]) => new Set(made.map(({ prompt }) => prompt.kind));
  const proven = kindsOf(pages.slice(0, 60).flatMap((one) => makeCards(one, 'proven')));
  expect([...kindsOf(cards)]).toEqual(expect.arrayContaining(['point', 'list', 'term']));
  expect(proven).toContain('term');
  for (const kind of ['point', 'list', 'order', 'formula', 'cloze'] as const)
    expect(proven).not.toContain(kind);
});

test('content gives hundreds of cards of most kinds', () => {
  expect(cards.length).toBeGreaterThan(300);
  expect(new Set(cards.map(({ prompt }) => prompt.kind)).size).toBeGreaterThanOrEqual(6);
});

test('each card of content has an identity of its own, a source on its page, and one right choice', () => {
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  for (const card of cards) {
    const { answer } = card;
    expect(card.source).not.toBe('');
    if (answer.kind !== 'choice') continue;
    const choices = [answer.right, ...answer.wrong].map((text) => text.toLowerCase());
    expect(choices.length).toBeGreaterThanOrEqual(2);
    expect(new Set(choices).size, card.id).toBe(choices.length);
  }
});

test('no card of content says what its page does not say', () => {
  for (const card of cards) {
    const { answer: text = '' } = library.page(card.path) ?? {};
    const flat = text.replace(/\s+/g, ' ');
    for (const piece of saidBy(card))
      expect(flat.includes(piece) || flat.includes(small(piece)), piece).toBe(true);
  }
});

/** As a piece begins within a sentence. */
function small(piece: string): string {
  return piece.replace(/\p{L}/u, (letter) => letter.toLowerCase());
}

/** The pieces of a card that must stand on its page word by word. */
function saidBy({ answer, prompt }: Card): string[] {
  const isTitle = prompt.kind === 'question' || prompt.kind === 'list';
  const asked = 'text' in prompt && !isTitle ? prompt.text.split(/_{5}|\*\*.+?\*\*:?/) : [];
  const answered =
    answer.kind === 'truth'
      ? []
      : prompt.kind === 'list'
        ? answer.right.split(' · ').map((name) => name.replaceAll('**', ''))
        : [answer.right, ...(answer.kind === 'choice' ? answer.wrong : [])];
  // A keyword of the front matter is spelled there as its author likes.
  return [
    ...asked.map((piece) => piece.trim()).filter(Boolean),
    ...(prompt.kind === 'cloze' ? [] : answered),
  ];
}
