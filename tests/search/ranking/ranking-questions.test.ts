// The order in which pages answer questions as students put them: in everyday words, in any order, in chatter.
import { describe, expect, it } from 'vitest';
import { search } from '../../../src/search/index.ts';
import { buildIndex } from '../build-index.ts';
import { ranks } from './ranks.ts';

describe('wordings of the thesaurus', () => {
  const index = buildIndex(
    [
      { path: 'plaque', title: 'What is dental plaque?', answer: 'Plaque hardens to tartar within days.' },
      {
        path: 'gears',
        title: 'How do gears wear?',
        answer: 'A tooth of a gear bears a load.',
      },
      { path: 'films', title: 'How is a film cut?', answer: 'The editor joins scenes.' },
    ],
    { plaque: ['film on teeth'], editing: ['get film'] },
  );

  ranks(index, [
    ['film on teeth', ['plaque'], 'two everyday words that mean a term'],
    ['on my teeth a film', ['plaque'], 'the same in another order'],
    ['film of bacteria on teeth', ['plaque'], 'with a word between them'],
  ]);

  it('hold no longer where more stands between their words', () => {
    const { concepts } = search(index, 'a film with scenes of gears that bears teeth');
    expect(concepts.flatMap(({ variants }) => variants).map(({ kind }) => kind)).not.toContain('synonym');
  });
});

describe('chatter', () => {
  const index = buildIndex([
    { path: 'proof', title: 'What is a proof?', answer: 'A proof derives a theorem.' },
    { path: 'osmosis', title: 'What is osmosis?', answer: 'Water crosses a membrane.' },
    {
      path: 'illness',
      title: 'Why do people fall ill?',
      answer: 'Ill people were infected. A well gave bad water.',
    },
  ]);

  ranks(index, [
    ['my prof said osmosis', ['osmosis'], '"prof" is no misspelt proof'],
    ["i'll fail osmosis, we'll see", ['osmosis'], '"I\'ll" is not ill, "we\'ll" no well'],
  ]);

  it('is what people type on a phone, too', () => {
    const { concepts } = search(index, 'osmosis w/o ppl');
    const [osmosis, ...others] = concepts.map(({ weight }) => weight);
    expect(others).toHaveLength(2);
    expect(Math.max(...others)).toBeLessThan(0.5 * (osmosis ?? 0));
  });

  it('is looked up in no other form', () => {
    const { concepts } = search(index, 'prof proofs');
    expect(concepts.find(({ text }) => text === 'prof')?.variants).toEqual([]);
  });
});

describe('courses cut short', () => {
  const index = buildIndex([
    {
      path: 'acids',
      subject: 'chemistry',
      title: 'What is a buffer?',
      answer: 'In chemistry a buffer holds the pH.',
    },
    {
      path: 'memory',
      subject: 'computer-science',
      title: 'What is a buffer?  In memory',
      answer: 'A queue of bytes.',
    },
    { path: 'bus', subject: 'computer-science', title: 'What is a bus?', answer: 'A bus carries bits.' },
    {
      path: 'firm',
      subject: 'business-and-management',
      title: 'What is a firm?',
      answer: 'A business that sells.',
    },
  ]);

  ranks(index, [
    ['chem buffer', ['acids', 'memory'], 'the beginning of a subject of this library'],
    ['bus', ['bus'], 'a word of the library itself is not cut short'],
  ]);
});

describe('words cut short', () => {
  const index = buildIndex([
    { path: 'elections', title: 'What are democratic elections?', answer: 'Everybody has a vote.' },
    { path: 'demos', title: 'Which demos are shown?', answer: 'A demo shows what a machine does.' },
  ]);

  ranks(index, [['democ elections', ['elections'], 'a long beginning, though it is nearly another word']]);

  it('mean the word that is cut as well as the one that is nearly written so', () => {
    const { concepts } = search(index, 'democ');
    expect(concepts[0]?.variants.map(({ text }) => text)).toEqual(['demos', 'democratic']);
  });
});

describe('a course cut short', () => {
  const pages = Array.from({ length: 2000 }, (_, number) => ({
    path: `page ${number}`,
    subject: number % 2 === 0 ? 'environmental-science' : 'medicine',
    title: number < 3 ? 'What does SCI stand for?' : 'What is this about?',
    answer: number % 2 === 0 ? 'A matter of science.' : 'A matter of health.',
  }));
  const readings = (question: string): string[] =>
    search(buildIndex(pages), question).concepts.flatMap(({ variants }) => variants.map(({ text }) => text));

  it('is understood though a page uses its letters for something else', () => {
    expect(readings('env sci')).toEqual(['environmental', 'sci', 'science']);
  });
});
