// The order in which pages answer where the question holds abbreviations, compounds or symbols.
import { describe, expect, it } from 'vitest';
import { search } from '../../../src/search/index.ts';
import { buildIndex } from '../build-index.ts';
import { ranks } from './ranks.ts';

describe('a shelf of abbreviations and compounds', () => {
  const index = buildIndex([
    {
      path: 'potentiation',
      title: 'How does long-term potentiation strengthen a synapse?',
      answer:
        'Long-Term Potentiation (LTP) is a lasting increase in the strength of a synapse. LTP needs NMDA receptors in the hippocampus.',
    },
    {
      path: 'lactate',
      title: 'What is the lactate turning point?',
      answer:
        'The Lactate Turning Point (LTP) is the pace at which lactate in the blood of a runner begins to rise fast. Training moves the LTP.',
    },
    {
      path: 'elasticity',
      title: 'What is price elasticity of demand?',
      answer: 'PED (price elasticity of demand) says how much buyers react to a price.',
    },
    {
      path: 'gdp',
      title: 'What does GDP measure?',
      answer: 'GDP counts what a country makes in a year. It says little about how people live.',
    },
    {
      path: 'product',
      title: 'How is gross domestic product calculated?',
      answer:
        'Gross Domestic Product (GDP) is the sum of consumption, investment, government spending and net exports.',
    },
    {
      path: 'decision',
      title: 'How do voters make up their minds?',
      answer: 'Decision-making by voters is seldom cool. Decision-making takes short cuts.',
    },
    {
      path: 'storage',
      title: 'How long is food kept in cold storage?',
      answer: 'Long storage needs low temperatures. The term of storage depends on the food.',
    },
  ]);

  ranks(index, [
    ['LTP synapse', ['potentiation'], 'an ambiguous abbreviation, decided by another word'],
    ['LTP runner', ['lactate'], 'the same, decided the other way'],
    ['ltp training pace', ['lactate'], 'in lower case, by words of the text'],
    ['ltp hippocampus', ['potentiation'], 'in lower case, by a word of the text'],
    ['PED', ['elasticity'], 'explained as short (long)'],
    ['what is ped', ['elasticity'], 'in lower case'],
    ['price elasticity of demand', ['elasticity'], 'the long form, which is the title'],
    ['lactate turning point', ['lactate'], 'the long form of an ambiguous one'],
    [
      'gross domestic product',
      ['product', 'gdp'],
      'the long form also finds the page that only abbreviates it',
    ],
    ['how to calculate GDP', ['product', 'gdp'], 'the short form also finds the page that spells it out'],
    ['long-term potentiation', ['potentiation'], 'a compound as the title has it'],
    ['long term potentiation', ['potentiation'], 'the compound as two words'],
    ['longterm potentiation', ['potentiation'], 'the compound as one word'],
    ['decision-making', ['decision'], 'a compound as the text has it'],
    ['decision making', ['decision'], 'as two words'],
    ['decisionmaking', ['decision'], 'as one word'],
    ['elasticityof demand', ['elasticity'], 'two words run together, one of them a function word'],
  ]);

  it('offers both readings of an ambiguous abbreviation that stands alone', () => {
    const { matches } = search(index, 'LTP');
    expect(
      matches
        .slice(0, 2)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['lactate', 'potentiation']);
  });
});

describe('a shelf of symbols', () => {
  const index = buildIndex([
    {
      path: 'c',
      title: 'How do pointers work in C?',
      answer: 'In C a pointer holds an address. C has no references.',
    },
    {
      path: 'c++',
      title: 'How do references work in C++?',
      answer: 'In C++ a reference is another name for an object. C++ also has pointers.',
    },
    {
      path: 'c#',
      title: 'How do properties work in C#?',
      answer: 'In C# a property looks like a field. C# calls a method behind it.',
    },
    {
      path: 'node',
      title: 'What is the event loop in Node.js?',
      answer: 'Node.js runs callbacks one at a time.',
    },
    {
      path: 'newton',
      title: "What is Newton's second law?",
      keywords: ['F = ma'],
      answer: 'Force is mass times acceleration: $F = ma$.',
    },
    {
      path: 'energy',
      title: 'What is rest energy?',
      keywords: ['E = mc^2'],
      answer: 'Mass is energy: $E = mc^2$.',
    },
    {
      path: 'ph',
      title: 'What does the pH of a solution say?',
      answer: 'A pH below 7 is acidic. Pure water, $\\ce{H2O}$, has a pH of 7.',
    },
    {
      path: 'wavelength',
      title: 'How are wavelength and frequency related?',
      answer: 'The wavelength $\\lambda$ times the frequency is the speed of the wave.',
    },
    {
      path: 'phases',
      title: 'What are the phases of the moon?',
      answer: 'The phase depends on where the sun stands. A phone can show today’s phase.',
    },
  ]);

  ranks(index, [
    ['C++', ['c++'], 'not C'],
    ['c++ references', ['c++'], 'lower case'],
    ['C++17 references', ['c++'], 'a version behind the name'],
    ['pointers in C', ['c'], 'not C++, which has them too'],
    ['C#', ['c#'], 'not C'],
    ['F=ma', ['newton'], 'a formula without blanks'],
    ['f = m a', ['newton'], 'the same with blanks'],
    ['E=mc^2', ['energy'], 'a formula with a power'],
    ['e=mc²', ['energy'], 'the same with a superscript'],
    ['pH', ['ph'], 'two letters'],
    ['ph of water', ['ph'], 'in lower case'],
    ['H₂O ph', ['ph'], 'a subscript against plain TeX'],
    ['node.js', ['node'], 'a dot inside'],
    ['nodejs event loop', ['node'], 'without the dot'],
    ['node js', ['node'], 'as two words'],
    ['λ frequency', ['wavelength'], 'a Greek letter against its TeX command'],
    ['lambda', ['wavelength'], 'its name against its TeX command'],
  ]);
});

describe('names that differ in signs', () => {
  const index = buildIndex([
    { path: 'equal', title: 'What is the difference between == and ===?', answer: 'One converts types.' },
    { path: 'and', title: 'What is the difference between & and &&?', answer: 'One works on bits.' },
    {
      path: 'let',
      title: 'What is the difference between let and var?',
      answer: 'One is bound to its block.',
    },
    { path: 'cs', title: 'What is C#?', answer: 'A language of Microsoft.' },
    { path: 'cpp', title: 'What is C++?', answer: 'A language with classes.' },
    { path: 'c', title: 'What is C?', answer: 'A small language.' },
    { path: 'dotnet', title: 'What is .NET?', answer: 'A platform of Microsoft.' },
    { path: 'net', title: 'What is a net?', answer: 'A thing to catch fish with.' },
    { path: 'pka', title: 'What is pKa?', answer: 'It says how strong an acid is.' },
  ]);

  it.each([
    ['== vs ===', 'equal'],
    ['difference between === and ==', 'equal'],
    ['explain `===`', 'equal'],
    ['& vs &&', 'and'],
    ['what does "&&" do', 'and'],
    ['What is C#?', 'cs'],
    ['What is C++?', 'cpp'],
    ['What is C?', 'c'],
    ['What is .NET?', 'dotnet'],
    ['What is a net?', 'net'],
    ['pka', 'pka'],
  ])('"%s" is answered by "%s"', (question, path) => {
    const { outcome, matches } = search(index, question);
    expect([outcome, matches[0]?.path]).toEqual(['answer', path]);
  });
});
