// Terms and what is said of them.
import { describe, expect, test } from 'vitest';
import { cardsOf, rightOf, wrongOf } from '../page.ts';

const LIST = `
- **Delta**: a fan of mud that a river builds where it meets the sea.
- **Gorge**: a narrow valley with steep walls of rock.
- **Estuary**: a wide mouth into which the tide comes twice a day.
- **Levee**: a bank beside the water, built by floods.
`;

describe('which term is explained so', () => {
  test('each term is asked for, among its siblings', () => {
    const cards = cardsOf('term', LIST);
    expect(cards.map(rightOf)).toEqual(['Delta', 'Gorge', 'Estuary', 'Levee']);
    for (const card of cards) {
      expect([...wrongOf(card), rightOf(card)].sort()).toEqual(['Delta', 'Estuary', 'Gorge', 'Levee']);
      expect(card.source).toContain(`**${rightOf(card)}**`);
      expect(card.prompt).not.toMatchObject({ text: expect.stringContaining(rightOf(card)) });
    }
  });

  test('two terms are too few to choose from', () => {
    expect(cardsOf('term', LIST.split('\n').slice(0, 3).join('\n'))).toEqual([]);
  });

  test('a term that the title names, and no other, is not asked for', () => {
    expect(cardsOf('term', LIST, { title: 'How does a delta form?' }).map(rightOf)).not.toContain('Delta');
  });

  test('a term whose explanation has its words is not asked for', () => {
    const answer = `${LIST}- **Flood plain**: a plain that is under water in a flood.`;
    expect(cardsOf('term', answer).map(rightOf)).not.toContain('Flood plain');
  });

  test('what people do is not asked for where several of the things that they do would fit', () => {
    const doing = `${LIST}- **Dredging**: This involves the removal of mud from the bed.\n- **Survey**: Learning how deep the water is.`;
    const asked = (title: string) => cardsOf('term', doing, { title }).map(rightOf);
    expect(asked('What are the parts of a coast?')).toEqual(expect.arrayContaining(['Dredging', 'Delta']));
    const methods = asked('What methods keep rivers open?');
    expect(methods).toContain('Delta');
    expect(methods).not.toContain('Dredging');
    expect(methods).not.toContain('Survey');
  });

  test.each([
    [
      'a name whose other name in parentheses the sentence has',
      '- **Third zone (bank and bed)**: a bank beside the bed of a river.',
    ],
    [
      'what a pronoun in the singular tells of several',
      '- **Sandy bars**: This involves mud that settles in the middle of a river.',
    ],
    [
      'what is said to refer to something',
      '- **Ford**: Referring to a place at which a river can be crossed.',
    ],
    [
      'a sentence about something else that begins like a definition',
      '- **Patience**: The practice of fishing shifts the mind from work to rest.',
    ],
    ['a price', '- **Canal**: The average price of a canal is $6,667 for each yard of its length.'],
  ])('%s is not asked for', (_, item) => {
    const name = /\*\*(.+?)\*\*/.exec(item)?.[1];
    const asked = cardsOf('term', `${LIST}${item}\n`).map(rightOf);
    expect(asked).toContain('Gorge');
    expect(asked).not.toContain(name);
  });

  test('a person is asked for among those who may be meant by "she"', () => {
    const people = (pronoun: string) =>
      [
        '- **Ada**: a writer of programs who noted what she thought.',
        `- **Ben**: a clerk of the mill who kept ${pronoun} books.`,
        `- **Cleo**: a painter of ships who sold ${pronoun} work.`,
        '- **The mill**: a house beside the river with a wheel.',
      ].join('\n');
    expect(cardsOf('term', people('her')).map(rightOf)).toContain('Ada');
    expect(cardsOf('term', people('his')).map(rightOf)).not.toContain('Ada');
  });

  test('a program is not asked for by what others do as well', () => {
    const programs = `${LIST}- **Mapper**: a tool that draws maps of a coast.`;
    expect(cardsOf('term', programs, { title: 'What are the parts?' }).map(rightOf)).toContain('Mapper');
    const asked = cardsOf('term', programs, { title: 'Which software draws coasts?' }).map(rightOf);
    expect(asked).toContain('Gorge');
    expect(asked).not.toContain('Mapper');
  });

  test('what several things of a page have is no term', () => {
    const lists = ['Delta', 'Gorge'].map(
      (name) =>
        `## ${name}\n\n- **Bed**: a floor of mud or rock below the water.\n- **Bank**: a slope beside the water.\n- **Mouth**: a place where ${name} ends.\n- **${name} plant**: a grass that grows there alone.\n`,
    );
    expect(cardsOf('term', lists.join('\n'))).toEqual([]);
  });

  test('who or what is given its name is asked for among things that are explained as well', () => {
    const bands = '- **Bands**: Three bands of muscle run along it, which are known as teniae.';
    const asked = (others: string) =>
      cardsOf('term', `${bands.replace('Bands', 'Teniae')}\n${others}`).map(rightOf);
    expect(asked('- **Diameter**: Often more.\n- **Place**: Left and right.')).toEqual([]);
    expect(asked(LIST)).toContain('Teniae');
  });

  test('parts of a page are no terms', () => {
    const answer = `${LIST}- **Importance**: a reason why people live beside rivers.`;
    const cards = cardsOf('term', answer);
    expect(cards.flatMap((card) => [rightOf(card), ...wrongOf(card)])).not.toContain('Importance');
  });
});

describe('whether a statement is true', () => {
  const cards = cardsOf('statement', LIST);
  const explanations = new Map(
    [...LIST.matchAll(/\*\*(\w+)\*\*: (.+)/g)].map(([, name = '', text = '']) => [name, text]),
  );

  test('a true one has the explanation of its term, a false one that of another', () => {
    expect(cards).toHaveLength(4);
    for (const { prompt, answer } of cards) {
      const [, name = '', said] = /\*\*(\w+)\*\*: (.+)/.exec('text' in prompt ? prompt.text : '') ?? [];
      expect([...explanations.values()]).toContain(said);
      expect(answer).toEqual({ kind: 'truth', right: explanations.get(name) === said });
    }
  });

  test('the source tells what is right', () => {
    for (const { source } of cards) {
      const [, name = '', said] = /\*\*(\w+)\*\*: (.+)/.exec(source) ?? [];
      expect(said).toBe(explanations.get(name));
    }
  });

  test('of many, some are true and some are false', () => {
    const truths = Array.from({ length: 12 }, (_, page) =>
      cardsOf('statement', LIST, { title: `Rivers, part ${page}` }).map(({ answer }) => answer.right),
    ).flat();
    expect(truths.filter(Boolean).length).toBeGreaterThan(8);
    expect(truths.filter((truth) => !truth).length).toBeGreaterThan(8);
  });
});
