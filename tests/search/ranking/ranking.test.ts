// The order in which pages answer, over libraries small enough to see why.
import { describe, expect, it } from 'vitest';
import { search } from '../../../src/search/index.ts';
import { buildIndex, type SmallPage } from '../build-index.ts';
import { ranks } from './ranks.ts';

describe('a shelf of biology', () => {
  const index = buildIndex([
    {
      path: 'cell',
      title: 'What is a cell?',
      keywords: ['cell membrane', 'nucleus', 'organelles'],
      answer:
        'A cell is the smallest unit of life. Its membrane keeps it apart from what surrounds it.\n\n### Nucleus\n\nThe nucleus holds the DNA.',
    },
    {
      path: 'mitochondria',
      title: 'What do mitochondria do?',
      keywords: ['ATP', 'respiration'],
      answer: 'Mitochondria release the energy of sugar as ATP. Muscle cells hold many mitochondria.',
    },
    {
      path: 'photosynthesis',
      title: 'How does photosynthesis work?',
      keywords: ['chloroplast', 'chlorophyll', 'light reactions'],
      answer:
        'Photosynthesis turns light, water and carbon dioxide into sugar.\n\n### Where it happens\n\nPhotosynthesis takes place in the chloroplast of a plant cell.',
    },
    {
      path: 'osmosis',
      title: 'What is osmosis?',
      keywords: ['water potential'],
      answer: 'Osmosis is the movement of water through a membrane. A raisin swells in water by osmosis.',
    },
    {
      path: 'enzymes',
      title: 'How do enzymes speed up reactions?',
      keywords: ['active site', 'substrate'],
      answer:
        'Enzymes bind a substrate at the active site.\n\n### Denaturation\n\nHeat unfolds the enzyme, and it stops working.',
    },
    {
      path: 'immune',
      title: 'How does the body fight infection?',
      aliases: ['what does the immune system do'],
      answer: 'White blood cells find and destroy bacteria. Antibodies mark them.',
    },
  ]);

  ranks(index, [
    ['What is osmosis?', ['osmosis'], 'the exact title'],
    ['osmosis', ['osmosis'], 'the one telling word of the title'],
    ['what is a cell', ['cell'], 'a title, though other pages speak of cells too'],
    ['cell nucleus', ['cell'], 'title and keyword together'],
    ['chlorophyll', ['photosynthesis'], 'a keyword that no text holds'],
    ['immune system', ['immune'], 'an alias that neither title nor text holds'],
    ['denaturation', ['enzymes'], 'a heading'],
    ['raisin', ['osmosis'], 'a word in running text only'],
    ['antibodies', ['immune'], 'a word in running text only'],
    ['water membrane', ['osmosis', 'cell'], 'both words against one of them'],
    ['sugar energy', ['mitochondria', 'photosynthesis'], 'both words against one of them'],
    [
      'where does photosynthesis happen',
      ['photosynthesis'],
      'the title word outweighs a heading of everyday words',
    ],
    ['photosyntesis', ['photosynthesis'], 'a letter left out'],
    ['fotosynthesis', ['photosynthesis'], 'written by ear'],
    ['osmossis', ['osmosis'], 'a letter doubled'],
    ['raissin', ['osmosis'], 'a letter doubled in a word that stands once'],
    ['mitocondria', ['mitochondria'], 'a silent letter left out'],
    ['mitochondrion', ['mitochondria'], 'the singular of a Greek plural, which no page writes'],
    ['enzyme', ['enzymes'], 'the singular'],
    [
      'hey guys sorry can someone pls explain osmosis to me, my exam is tomorrow',
      ['osmosis'],
      'chatter around the question',
    ],
    [
      'my teacher says enzymes are important in class today what do they actually do',
      ['enzymes'],
      'chatter on both sides',
    ],
  ]);

  it('says which block answers best', () => {
    const [best] = search(index, 'where does photosynthesis take place').matches;
    expect(best).toMatchObject({ path: 'photosynthesis', block: 2 });
  });

  it.each([
    'What is osmosis?',
    'how does photosynthesis work',
    'denaturation of enzymes',
    'chloroplast chlorophyll',
  ])('answers "%s", which there can be no doubt about', (question) => {
    expect(search(index, question).outcome).toBe('answer');
  });

  it.each(['who won the football match', 'quantum chromodynamics', 'taylor swift tour dates', 'hi', 'help'])(
    'has nothing to say on "%s"',
    (question) => {
      expect(search(index, question).outcome).toBe('missing');
    },
  );
});

describe('a shelf of everyday words', () => {
  const pages: SmallPage[] = [
    {
      path: 'poster',
      title: 'How do you design a poster?',
      answer: 'A poster needs one message. Print the poster large.',
    },
    {
      path: 'dispute',
      title: 'What is alternative dispute resolution?',
      answer: 'Dispute resolution outside a court: mediation and arbitration.',
    },
    {
      path: 'court',
      title: 'How does a court decide a case?',
      answer: 'A judge hears both sides of a fight about rights.',
    },
    {
      path: 'colour',
      title: 'Why is the sky blue?',
      answer: 'Blue light is scattered most. The colour changes at sunset.',
    },
    {
      path: 'evaporation',
      title: 'What is evaporation?',
      answer: 'A liquid turns to gas below its boiling point.',
    },
    { path: 'flight', title: 'How do birds fly?', answer: 'A flyer like the swift needs long wings.' },
  ];
  const index = buildIndex(pages, {
    poster: ['flyer', 'placard'],
    'dispute resolution': ['settle fights', 'solving an argument'],
    evaporation: ['drying up', 'water disappearing'],
  });

  ranks(index, [
    ['placard', ['poster'], 'a synonym of a word that no page has'],
    ['settling fights', ['dispute'], 'a synonym of two words, with other endings'],
    ['how can people solve an argument', ['dispute'], 'a synonym inside a sentence'],
    ['why does water disappear from a puddle', ['evaporation'], 'a synonym beside other words'],
    ['flyer', ['flight', 'poster'], "the student's own word counts more than a synonym"],
    ['sky color', ['colour'], 'an American spelling against a British one'],
  ]);

  it('finds nothing by everyday words without the synonyms', () => {
    expect(search(buildIndex(pages), 'placard').matches).toEqual([]);
  });
});

describe('subjects', () => {
  const index = buildIndex([
    {
      path: 'bio/memory',
      subject: 'biology',
      title: 'What is memory?',
      answer: 'Traces in the synapses of the brain.',
    },
    {
      path: 'psy/memory',
      subject: 'psychology',
      title: 'What is memory?',
      answer: 'Memory is keeping and finding what was learned. Memory fades.',
    },
    {
      path: 'cs/memory',
      subject: 'computing',
      title: 'How is memory allocated?',
      answer: 'Memory is taken from the heap.',
    },
    { path: 'bio/cell', subject: 'biology', title: 'What is a cell?', answer: 'The unit of life.' },
    {
      path: 'cs/cell',
      subject: 'computing',
      title: 'What is a spreadsheet cell?',
      answer: 'A place for a value.',
    },
  ]);
  const pathsIn = (question: string, subject: string): string[] =>
    search(index, question, { subject }).matches.map(({ path }) => path);

  it('show a title that is filed under two of them once', () => {
    const { matches } = search(index, 'what is memory');
    expect(matches.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^(bio|psy)\/memory$/),
      'cs/memory',
    ]);
  });

  it('narrow the search to their own pages', () => {
    expect(pathsIn('memory', 'biology')).toEqual(['bio/memory']);
    expect(pathsIn('memory', 'computing')).toEqual(['cs/memory']);
    expect(pathsIn('cell', 'computing')).toEqual(['cs/cell']);
  });

  it('find nothing where they have nothing', () => {
    expect(search(index, 'spreadsheet', { subject: 'psychology' })).toMatchObject({
      outcome: 'missing',
      matches: [],
    });
  });

  it.each(['unknown', '', 'Biology', '__proto__'])('that do not exist ("%s") find nothing', (subject) => {
    expect(search(index, 'memory', { subject })).toMatchObject({ outcome: 'missing', matches: [] });
  });
});

describe('a library of one page', () => {
  const index = buildIndex([
    {
      path: 'only',
      title: 'How does a sundial tell the time?',
      answer: 'The shadow of a rod moves around the dial as the sun crosses the sky.',
    },
  ]);

  it.each(['How does a sundial tell the time?', 'sundial', 'how does a sundial work'])(
    'answers "%s"',
    (question) => {
      expect(search(index, question)).toMatchObject({ outcome: 'answer', matches: [{ path: 'only' }] });
    },
  );

  it.each(['how do sonnets rhyme', 'opportunity cost', 'who is the president'])(
    'does not answer "%s"',
    (question) => {
      expect(search(index, question).outcome).toBe('missing');
    },
  );
});

describe('everyday words that are also terms', () => {
  const index = buildIndex([
    { title: 'What are the id, the ego and the superego?', answer: 'Freud split the mind into three parts.' },
    { title: 'How does the US Senate work?', answer: 'The US Senate has one hundred members.' },
    { title: 'What does the WHO do?', answer: 'The WHO advises the health ministries of its members.' },
    { title: 'What does vitamin D do?', answer: 'Vitamin D keeps bones strong.' },
    { title: 'What does vitamin C do?', answer: 'Vitamin C keeps vessels strong.' },
  ]);

  ranks(index, [
    ['what is the id', ['What are the id, the ego and the superego?'], '"id" is no "I\'d"'],
    ['what does the US do', ['How does the US Senate work?'], 'a name in capitals is no pronoun'],
    ['why was the WHO founded', ['What does the WHO do?'], 'a name in capitals asks no question'],
    ['why do I need vitamin D', ['What does vitamin D do?'], 'a single letter tells two vitamins apart'],
    ['why do I need vitamin C', ['What does vitamin C do?'], 'a single letter tells two vitamins apart'],
  ]);
});
