// Whether wordings stand alone, are names, and give nothing away.
import { describe, expect, test } from 'vitest';
import {
  fitsKind,
  fitsPronouns,
  givesAway,
  headOf,
  isName,
  isPlural,
  standsAlone,
} from '../../../src/study/cards/wording.ts';

test.each([
  'Rain washes soil into the river.',
  'The force between two charges',
  'A cell that divides when its parent is full',
])('"%s" stands alone', (text) => expect(standsAlone(text)).toBe(true));

test.each([
  'It washes soil into the river.',
  'They divide twice.',
  'The river carries this soil away.',
  'The example above shows a river.',
  'However, rivers bend.',
  'For example, rivers bend.',
  'We call the bend a meander.',
  'Rivers bend as the following list shows.',
  'Because rivers bend.',
])('"%s" needs what stands around it', (text) => expect(standsAlone(text)).toBe(false));

test.each(['Oxbow lake', 'Long-term potentiation (LTP)', 'pH', 'Treaty of Rome', '“Black Thursday”'])(
  '"%s" is a name',
  (text) => expect(isName(text)).toBe(true),
);

test.each([
  'Definition',
  'Key points',
  'Impact of the war',
  'Role',
  'Block it',
  'Why rivers bend?',
  'x = 1',
  '42',
  'A very long name that has far too many words in it',
  'This lake',
  '→ next',
])('"%s" is no name of a thing', (text) => expect(isName(text)).toBe(false));

test.each([
  ['Arteries', true],
  ['Bases', true],
  ['Virus', false],
  ['Mitosis', false],
  ['Mass', false],
  ['Laws of motion', true],
  ['Law of gases', false],
  ['Criteria', true],
])('the plural of "%s" is %s', (name, plural) => expect(isPlural(name)).toBe(plural));

test.each([
  ['Long-term depression of a synapse', 'depression'],
  ['Group 17, halogens', '17'],
  ['Oxbow lake', 'lake'],
])('"%s" is headed by "%s"', (name, head) => expect(headOf(name)).toBe(head));

describe('an answer is given away', () => {
  const wrong = ['Delta', 'Estuary', 'Gorge'];
  test('by its own words in the question', () => {
    expect(givesAway('Rivers', 'a lake left by a river', 'Oxbow lake', wrong)).toBe(true);
    expect(givesAway('Rivers', 'water left by a river', 'Oxbow lake', wrong)).toBe(false);
  });
  test('by its words in the title, where those of the others are not there', () => {
    expect(givesAway('How do oxbow lakes form?', 'water left by a river', 'Oxbow lake', wrong)).toBe(true);
    expect(
      givesAway(
        'How do a delta, a gorge and an oxbow lake form?',
        'water left by a river',
        'Oxbow lake',
        wrong,
      ),
    ).toBe(false);
  });
  test('by its name in the question, whatever the title says', () => {
    expect(givesAway('Delta, gorge, lake', 'what a lake holds', 'Lake', ['Delta', 'Gorge'])).toBe(true);
  });
  test.each([
    ['An inactive enzyme that is converted to pepsin', 'Pepsinogen', ['Gastrin', 'Intrinsic factor']],
    ['liquids are sent through filters', 'Filtration', ['Dry heat', 'Radiation']],
    ['a view from several disciplines', 'Interdisciplinary study', ['Fieldwork', 'Survey']],
    ['the largest force that a muscle can exert', 'Muscular strength', ['Endurance', 'Flexibility']],
    ['people move across national borders', 'International moves', ['Seasonal moves', 'Return']],
    ['each cell becomes two', 'Cellular division', ['Maturation', 'Growth']],
    ['tablets against psychosis', 'Antipsychotic tablets', ['Stimulants', 'Sedatives']],
    ['the electromotive force in a circuit', 'EMF', ['Flux', 'Area']],
    ['where a graph crosses the y-axis', 'Y-intercept', ['Vertex', 'Slope']],
  ])('by a word of its family: %s', (asked, right, others) => {
    expect(givesAway('Parts', asked, right, others)).toBe(true);
  });
  test('by no word of its family where the others have one too', () => {
    const others = ['Muscular endurance', 'Muscular tone'];
    expect(givesAway('Parts', 'the largest force that a muscle can exert', 'Muscular strength', others)).toBe(
      false,
    );
  });
  test('by the one word that tells it from the others', () => {
    const others = ['Raw data', 'Test data'];
    expect(givesAway('Parts', 'new feature columns are made of data', 'Feature data', others)).toBe(true);
    expect(givesAway('Parts', 'new columns are made of data', 'Feature data', others)).toBe(false);
  });
  test('by the word for the kind of thing that it alone is called by', () => {
    const asked = 'the rules that tell how values are computed';
    expect(givesAway('Grammars', asked, 'Semantic rules', ['Inherited values', 'Static grammars'])).toBe(
      true,
    );
    expect(givesAway('Grammars', asked, 'Semantic rules', ['Lexical rules', 'Static rules'])).toBe(false);
  });
  test('by the words that its short form stands for', () => {
    const asked = 'weighs strengths and weaknesses, opportunities, and threats';
    expect(givesAway('Planning', asked, 'SWOT analysis', ['Budget', 'Survey'])).toBe(true);
    expect(givesAway('Planning', asked, 'PEST analysis', ['Budget', 'Survey'])).toBe(false);
  });
});

describe('who may be meant', () => {
  test.each([
    ['She led the strike.', 'Her speeches were printed.', true],
    ['She led the strike.', 'His speeches were printed.', false],
    ['It was his first strike.', 'A mill at the river.', false],
    ['It was the first strike.', 'His speeches were printed.', true],
    ['He met her there.', 'She wrote to him.', true],
  ])('"%s" and "%s"', (text, explanation, fits) => expect(fitsPronouns(text, explanation)).toBe(fits));
});

test.each([
  // A number of a thing is no process, and is told by that.
  ['The process of _____ makes a metal harder.', 'Alloying', 'Density', false],
  ['The process of _____ makes a metal harder.', 'Alloying', 'Annealing', true],
  ['The clot is dissolved by a process called _____ in the end.', 'Fibrinolysis', 'Adhesion', true],
  ['_____ makes a metal harder.', 'Alloying', 'Density', true],
  ['The process of _____ makes a metal harder.', 'Zinc', 'Density', true],
  ['From 1890 to 1920, known as _____, cities grew.', 'The Progressive Era', 'Building of cities', false],
  ['From 1890 to 1920, known as _____, cities grew.', 'The Progressive Era', 'The Gilded Age', true],
  ['Cities grew in _____.', 'The Progressive Era', 'Building of cities', true],
])('in "%s" instead of "%s" "%s" fits: %s', (text, right, other, fits) =>
  expect(fitsKind(text, right, other)).toBe(fits),
);
