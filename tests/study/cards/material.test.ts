// What of a page cards are made of.
import { describe, expect, test } from 'vitest';
import { materialOf } from './page.ts';

const namesOf = (answer: string) =>
  materialOf(answer).lists.map(({ entries }) =>
    entries.map(({ name, explanation }) => [name.text, explanation?.text]),
  );

describe('the entries of a list', () => {
  test.each<[string, [string, string | undefined][]]>([
    [
      '- **Id**: wants\n- **Ego**: mediates',
      [
        ['Id', 'wants'],
        ['Ego', 'mediates'],
      ],
    ],
    ['- **Id:** wants', [['Id', 'wants']]],
    ['- **Id.** Wants.', [['Id', 'Wants.']]],
    ['- **Id** – wants', [['Id', 'wants']]],
    ['- **Id** (it): wants', [['Id', 'wants']]],
    ['- **Id** wants', [['Id', 'Id wants']]],
    ['- **Id**', [['Id', undefined]]],
    ['- Wash the cells', [['Wash the cells', undefined]]],
    ['1. **Step 1: Wash**: with water', [['Wash', 'with water']]],
    ['1. **Phase 2 – Rinse**', [['Rinse', undefined]]],
    ['- **H₂O and $x^2$**: both', [['H₂O and x²', 'both']]],
  ])('of %j are %j', (answer, entries) => expect(namesOf(answer)).toEqual([entries]));

  test('of a definition list are its terms', () => {
    expect(namesOf('Id\n:   wants at once\n\nEgo\n:   mediates')).toEqual([
      [
        ['Id', 'wants at once'],
        ['Ego', 'mediates'],
      ],
    ]);
  });
});

test('a list knows the headings and the paragraph above it', () => {
  const [list] = materialOf(
    '## Rivers\n\n### Bends\n\nThey form in steps:\n\n1. Erosion\n2. Deposition',
  ).lists;
  expect(list).toMatchObject({
    isOrdered: true,
    headings: ['Rivers', 'Bends'],
    lead: 'They form in steps:',
  });
});

test('a heading ends those of its level and below', () => {
  const { lists } = materialOf('## A\n\n### B\n\n- one\n\n## C\n\n- two');
  expect(lists.map(({ headings }) => headings)).toEqual([['A', 'B'], ['C']]);
});

test('a list below an item is under its name', () => {
  const { lists } = materialOf('- **Parts**: two\n  - **Root**: below\n  - **Stem**: above');
  expect(lists.map(({ headings }) => headings)).toEqual([['Parts'], []]);
  expect(lists[1]?.entries[0]?.below.map(({ name }) => name.text)).toEqual(['Root', 'Stem']);
});

test('a table has its columns and the cells of its rows', () => {
  const [table] = materialOf('| Part | Says |\n| --- | --- |\n| Id | *now* |\n| Ego | not yet |').tables;
  expect(table?.columns).toEqual(['Part', 'Says']);
  expect(table?.rows.map((row) => row.map(({ source }) => source))).toEqual([
    ['Id', '*now*'],
    ['Ego', 'not yet'],
  ]);
});

test('what is marked in a paragraph is told', () => {
  const [block] = materialOf('The **id** wants, the *ego* waits.').paragraphs;
  expect(block?.marked).toEqual(['id', 'ego']);
});

test('a displayed formula comes with the words before it', () => {
  const [first, second] = materialOf('The area is given by:\n\n$$A = ab$$\n\n## Next\n\n$$B = c$$').formulas;
  expect([first?.lead?.text, first?.formula.text]).toEqual(['The area is given by:', 'A = ab']);
  expect([second?.lead, second?.headings]).toEqual([undefined, ['Next']]);
});

test('examples give nothing', () => {
  const material = materialOf(
    '## A worked example\n\n- **Mass**: 4 g\n\n| a | b |\n| - | - |\n| c | d |\n\nText.',
  );
  expect(material).toEqual({ lists: [], tables: [], paragraphs: [], formulas: [] });
});

test('rows that were made up, and what code gives, are no tables of the page', () => {
  const table = '| name | course |\n| - | - |\n| Ada | algebra |';
  for (const above of ['**The sample tables**\n\nThe table `students`:', '```sql\nSELECT name;\n```'])
    expect(materialOf(`${above}\n\n${table}`).tables).toEqual([]);
  expect(materialOf(`**The sample tables**\n\n${table}\n\n**Kinds**\n\n${table}`).tables).toHaveLength(1);
});
