// Small talk, and short questions that are none.
import { describe, expect, test } from 'vitest';
import { mayNameSigns, readChat, readOwnWork, readSmallTalk } from '../../src/dialogue/index.ts';
import { readLines } from './lines.ts';

function show(lines: readonly { text: string }[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** Least share of lines that are told, and in which no other language is named. */
const LEAST = { told: 0.97, language: 0.97 } as const;

describe('small talk', () => {
  const lines = readLines('small-talk.tsv').map(([locale = '', text = '']) => ({ locale, text }));

  test('is told without a search, nearly always', () => {
    const missed = lines.filter(({ text }) => readSmallTalk(text) === undefined);
    expect(1 - missed.length / lines.length, show(missed)).toBeGreaterThan(LEAST.told);
  });

  test('is in the language that it was said in, or in none', () => {
    const wrong = lines.filter(({ locale, text }) => {
      const told = readSmallTalk(text)?.locale;
      return told !== undefined && told.split('-')[0] !== locale.split('-')[0];
    });
    expect(1 - wrong.length / lines.length, show(wrong)).toBeGreaterThan(LEAST.language);
  });

  test('is no request for own work', () => {
    expect(lines.filter(({ text }) => readOwnWork(text) !== undefined)).toEqual([]);
  });

  test.each([
    ['hello', 'greeting'],
    ['thx so much', 'thanks'],
    ['see you later', 'farewell'],
    ['good bot', 'praise'],
    ['you stupid bot', 'insult'],
    ["that's not what i asked", 'complaint'],
    ['tell me another joke please', 'joke'],
    ['are you a human', 'self'],
    ['how are you', 'mood'],
    ['lol ok', 'chatter'],
    ['?!', 'chatter'],
  ])('"%s" is a matter of %s', (text, topic) => {
    expect(readSmallTalk(text)?.topic).toBe(topic);
  });

  test.each(['heyyyy', 'THANKS!!!', 'hahahahaha', 'hii', 'sooo cool', 'Hallo,   hallo!'])(
    'is known however it is spelt: %s',
    (text) => {
      expect(readSmallTalk(text)).toBeDefined();
    },
  );

  test.each([
    ['who actually made you', 'self'],
    ['wer hat dich eigentlich programmiert', 'self'],
    ['who made u', 'self'],
    ['slt tlm', 'greeting'],
    ['eae blz', 'greeting'],
  ])('is known with words that soften it, and in haste: %s', (text, topic) => {
    expect(readSmallTalk(text)?.topic).toBe(topic);
  });

  test('in one language names it, and in several none', () => {
    expect(readSmallTalk('danke dir')?.locale).toBe('de');
    expect(readSmallTalk('ok')).not.toHaveProperty('locale');
  });
});

/** As it is told where no page is found: surely or likely. */
function readAtLast(text: string) {
  return readSmallTalk(text) ?? readChat(text);
}

describe('words that nobody was seen to say', () => {
  // Whoever is asked or insulted, or asked for a joke, is spoken to; what stands behind is no topic.
  test.each([
    ['could u tell us a dusty old joke', 'joke', 'en-US'],
    ['you useless pile of bolts', 'insult', 'en-US'],
    ['wer hat dich damals programmiert', 'self', 'de'],
    ['du bist dümmer als ein Esel', 'insult', 'de'],
    ['tu peux raconter une petite blague', 'joke', 'fr'],
    ['eres más tonto que una piedra', 'insult', 'es-ES'],
    ['solta uma piada boa', 'joke', 'pt-BR'],
    ['quem te inventou afinal', 'self', 'pt-BR'],
    ['i hate my stupid chemistry teacher so much', 'mood', 'en-US'],
    ['ich hab so gar keine Lust auf Lateinunterricht', 'mood', 'de'],
    ['thanks a lot my dear octopus', 'thanks', 'en-US'],
    ['thnaks so much', 'thanks', 'en-US'],
    ['sorry about that quidditch thing, my bad', 'chatter', 'en-US'],
    ['je suis désolé pour tes brouettes', 'chatter', 'fr'],
    ['bye see you all quidditch', 'farewell', 'en-US'],
  ])('do not hide what is said: %s', (text, topic, locale) => {
    expect(readAtLast(text)).toEqual({ topic, locale });
  });

  test.each([
    'thanksgiving dinner history',
    'sorry works refused translation',
    'joke structure freud',
    'thank you letter format',
    'ありがとうの語源',
    '誰が電話を作ったの',
    'how do robots like you learn',
  ])('are a topic where nobody is spoken to: %s', (text) => {
    expect(readSmallTalk(text)).toBeUndefined();
  });
});

describe('lines of people who knew neither the lines nor the model', () => {
  const lines = readLines('unseen-lines.tsv').map(([sort = '', text = '']) => ({ sort, text }));
  const of = (sort: string) => lines.filter((line) => line.sort === sort);
  const share = (list: readonly { text: string }[], is: (text: string) => boolean): number =>
    list.filter(({ text }) => is(text)).length / list.length;
  const isTalk = (text: string): boolean => readSmallTalk(text) !== undefined;

  test('are told without a search where they are small talk, mostly', () => {
    expect(of('talk').length).toBe(213);
    expect(share(of('talk'), isTalk)).toBeGreaterThan(0.93);
    expect(share(of('talk'), (text) => readChat(text) !== undefined)).toBeGreaterThan(0.95);
  });

  test('are no small talk where they ask something', () => {
    expect(of('question').length).toBe(232);
    expect(share(of('question'), isTalk)).toBeLessThan(0.02);
    expect(share(of('question'), (text) => readOwnWork(text) !== undefined)).toBeLessThan(0.02);
  });

  test('are mostly told where they are about own work', () => {
    expect(share(of('own'), (text) => readOwnWork(text) !== undefined)).toBeGreaterThan(0.75);
  });
});

test('a message that is longer than what is read of it is a question', () => {
  const thanks = 'thank you so much for all of your help today '.repeat(8);
  expect(readSmallTalk(thanks.slice(0, 200))?.topic).toBe('thanks');
  expect(readSmallTalk(`${thanks} what is mitosis and how does it differ from meiosis?`)).toBeUndefined();
});

describe('a question', () => {
  test.each(readLines('short-questions.tsv'))('is no small talk: %s', (text = '') => {
    expect(readSmallTalk(text)).toBeUndefined();
    expect(readOwnWork(text)).toBeUndefined();
  });

  test.each([
    '',
    '  ',
    'hi, what is a cell?',
    'thanks, and what is osmosis',
    'are you taught calculus first',
    'how do you revise for exams',
    'how to revise',
    'how do you prepare for a test',
    'AB ≠ BA',
    '∑',
    '==',
  ])('is none in "%s"', (text) => {
    expect(readSmallTalk(text)).toBeUndefined();
  });

  test('of whatever length is read at once', () => {
    expect(readSmallTalk('thanks '.repeat(20))).toBeDefined();
    expect(readSmallTalk('thanks '.repeat(5000))).toBeUndefined();
    expect(readSmallTalk(`${'thanks '.repeat(20)} mitosis`)).toBeUndefined();
  });
});

describe('where nothing was found', () => {
  test.each([
    'hi, is pluto gone',
    'when does the cafeteria open',
    'how do you say good in klingon',
    'what do you do in titration',
    'who won the cup',
    'thanks and quidditch rules and brooms',
    'thanks and now quidditch?',
    'gracias, y qué es el quidditch',
    'ok and quidditch',
    'idiot savant',
    'how do brooms fly in quidditch',
    'quidditch',
    '',
  ])('"%s" is still a question', (text) => {
    expect(readChat(text)).toBeUndefined();
  });
});

test.each(['??', '?.', '...', '!', '!!', '?:', '::', ' ?? '])('%s may be a name', (text) => {
  expect(mayNameSigns(text)).toBe(true);
});

test.each(['?', '.', '???', '?!', 'what??', '', '!?'])('%j is none', (text) => {
  expect(mayNameSigns(text)).toBe(false);
});
