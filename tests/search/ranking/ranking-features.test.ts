// The order in which pages answer by where they speak of what is asked, and in which words.
import { describe } from 'vitest';
import { buildIndex } from '../build-index.ts';
import { ranks } from './ranks.ts';

describe('words of a title', () => {
  const index = buildIndex([
    { path: 'area', title: 'How do you find the area of a circle?', answer: 'Square the radius.' },
    { path: 'circle', title: 'Which circle does the area touch?', answer: 'Look at the radius.' },
    { path: 'causes', title: 'What are the causes of inflation?', answer: 'Prices rise.' },
    { path: 'effects', title: 'How does inflation work?', answer: 'Prices rise.' },
  ]);

  ranks(index, [
    ['area of a circle', ['area', 'circle'], 'the same words one after another'],
    [
      'how does inflation work for prices',
      ['effects', 'causes'],
      'the words that ask stand in the title too',
    ],
    ['what are inflation causes', ['causes', 'effects'], 'the words that ask, and what is asked'],
  ]);
});

describe('an answer', () => {
  const filler = 'Much else was going on in the capital that year, and nobody took note of it at first.';
  const index = buildIndex([
    {
      path: 'opens',
      title: 'What changed in the north?',
      answer: `Canals carried coal to the mills.\n\n${filler}\n\n${filler}`,
    },
    {
      path: 'ends',
      title: 'What changed in the south?',
      answer: `${filler}\n\n${filler}\n\nCanals carried coal to the mills.`,
    },
    {
      path: 'returns',
      title: 'What changed in the east?',
      answer: `Sails drove pumps. ${filler}\n\nSails drove pumps.\n\nSails and pumps stood in every village.`,
    },
    {
      path: 'mentions',
      title: 'What changed in the west?',
      answer: `Sails drove pumps. ${filler}\n\n${filler}\n\n${filler}`,
    },
  ]);

  ranks(index, [
    ['canals and coal', ['opens', 'ends'], 'what an answer opens with is what it is about'],
    ['sails for pumps', ['returns', 'mentions'], 'what an answer comes back to is what it is about'],
  ]);
});

describe('an alias', () => {
  const index = buildIndex([
    {
      path: 'photons',
      title: 'Why does light eject electrons?',
      aliases: ['what is the work function'],
      answer: 'A photon gives its energy to an electron. The work function is what that must exceed.',
    },
    {
      path: 'rules',
      title: 'Which function has a simple derivative?',
      answer: 'A rule for each function.\n\nThese rules work for a function of a function too.',
    },
  ]);

  ranks(index, [
    [
      'what is the work function',
      ['photons', 'rules'],
      'a page comes first for its alias, whoever says more of it',
    ],
    ['derivative of a function', ['rules'], 'but not for a part of it'],
  ]);
});
