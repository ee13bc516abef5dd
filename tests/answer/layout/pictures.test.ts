// The pictures of a page's messages: which formulas are in them, and the numbers that lead to them.
import { describe, expect, test } from 'vitest';
import { LIMITS, type Message, renderPage, writePage } from '../../../src/answer/index.ts';
import { speak } from '../../../src/language/index.ts';
import { makePage, shelf } from '../example.ts';
import { findFaults, textsOf } from '../payload.ts';
import { findLostWords } from '../words.ts';

function messagesOf(answer: string): Message[] {
  const messages = renderPage(makePage(answer), shelf);
  expect(messages.flatMap(findFaults)).toEqual([]);
  expect(findLostWords(answer, messages)).toBeUndefined();
  return messages;
}

test('one formula is drawn without a number, and its text stays', () => {
  const [message] = messagesOf('The mean is $$\\frac{a + b}{2}$$ of both.');
  expect(message?.picture).toEqual({
    name: 'formulas.png',
    formulas: [{ tex: '\\frac{a + b}{2}' }],
    alt: '\\frac{a + b}{2}',
  });
  expect(message?.embeds[0]?.description).toBe('The mean is\n\u2003(a + b)/2\nof both.');
});

test('several have numbers, in the order in which they stand, and the same formula the same number', () => {
  const [message] = messagesOf(
    'First $$x = \\frac{1}{2}$$ and $$\\sqrt{y}$$ then\n\n- again $$x = \\frac{1}{2}$$\n- and $\\sum_{i=1}^n i$.',
  );
  expect(message?.picture?.formulas).toEqual([
    { tex: 'x = \\frac{1}{2}', number: 1 },
    { tex: '\\sqrt{y}', number: 2 },
    { tex: '\\sum_{i=1}^n i', number: 3 },
  ]);
  expect(message?.picture?.alt).toBe('(1) x = \\frac{1}{2} (2) \\sqrt{y} (3) \\sum_{i=1}^n i');
  const text = textsOf(message!).join('\n');
  expect(text.match(/\u2003\((\d)\)/g)).toEqual(['\u2003(1)', '\u2003(2)', '\u2003(1)', '\u2003(3)']);
});

test('the number of lines that are aligned stands behind the last of them, inside the block', () => {
  const [message] = messagesOf('$$\\begin{aligned} a &= b \\\\ &= c \\end{aligned}$$ and $$\\frac{a}{b}$$');
  expect(message?.embeds[0]?.description).toMatch(/^```\na = b\n {2}= c {3}\(1\)\n```/);
});

test('the number stands below aligned lines where a phone has no room for it behind the last one', () => {
  const long = (last: string) =>
    messagesOf(`$$\\begin{aligned} a &= b \\\\ &= ${last} \\end{aligned}$$ and $$\\frac{a}{b}$$`)[0]
      ?.embeds[0]?.description ?? '';
  const rowsOf = (text: string) => (/```\n([^`]*)\n```/.exec(text)?.[1] ?? '').split('\n');
  expect(rowsOf(long('c + d + e + f + g + h')).at(-1)).toMatch(/h {3}\(1\)$/);
  const rows = rowsOf(long('c + d + e + f + g + h + j'));
  expect(rows.at(-1)).toMatch(/^ +\(1\)$/);
  expect(rows.at(-2)).toMatch(/j$/);
  for (const row of rows) expect(row.length).toBeLessThanOrEqual(34);
});

test.each([
  ['a page without formulas', 'Cells divide.'],
  ['formulas that read well as text', 'Energy is $E = mc^2$, and $$a^2 + b^2 = c^2$$ holds.'],
  ['TeX that does not parse, which is shown as code', 'So $$\\frac{a$$ ends.'],
  ['a formula in code', '`$$\\frac{a}{b}$$`'],
  ['a formula in a name, where a number has no place', '### The rule $\\frac{a + b}{2}$\n\nAdd and halve.'],
])('%s has no picture', (_what, answer) => {
  expect(messagesOf(answer)[0]?.picture).toBeUndefined();
});

describe('a page of very many formulas', () => {
  const answer = Array.from(
    { length: 60 },
    (_, index) => `Step ${index}: $$x_{${index}} = \\frac{${index}}{7}$$`,
  ).join('\n\n');
  const messages = messagesOf(answer);

  test('has at most twelve in a picture, and every one in some', () => {
    for (const { picture } of messages) expect(picture?.formulas.length ?? 0).toBeLessThanOrEqual(12);
    const all = messages.flatMap(({ picture }) => picture?.formulas ?? []);
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  test('shows each number in the message that has it in its picture', () => {
    for (const message of messages) {
      const text = textsOf(message).join('\n');
      for (const { number } of message.picture?.formulas ?? []) expect(text).toContain(`\u2003(${number})`);
    }
  });
});

test('what is told of a picture is cut where Discord has no room for more', () => {
  const long = Array.from({ length: 150 }, (_, index) => `a_{${index}}`).join(' + ');
  const [message] = messagesOf(`$$\\frac{${long}}{2}$$`);
  expect(message!.picture!.alt.length).toBeLessThanOrEqual(LIMITS.attachmentDescription);
  expect(message!.picture!.alt).toMatch(/…$/);
});

describe('the picture of a short form', () => {
  const filling = 'It goes on for quite a while, and says nothing more. '.repeat(12);
  const answer = `It is $\\frac{a + b}{c + d}$.\n\n## One\n\n${filling}\n\n## Two\n\n${filling}\n\n## Three\n\n${filling}`;

  test('follows the text that its formulas stand in, before the names of what is left out', async () => {
    const { shown } = await writePage({ page: makePage(answer), libraryName: 'Shelf' }, speak());
    expect(shown.picture?.embed).toBe(0);
    expect(shown.embeds).toHaveLength(2);
    expect(shown.embeds[0]?.description).toContain('(a + b)/(c + d)');
    expect(shown.embeds[1]?.fields?.map(({ name }) => name)).toEqual(['One', 'Two', 'Three']);
    expect(findFaults(shown)).toEqual([]);
  });

  test('stands at the end where all that is shown has formulas', async () => {
    const { shown } = await writePage({ page: makePage(answer), libraryName: 'Shelf' }, speak(), {
      extent: 'opening',
    });
    expect(shown.embeds).toHaveLength(1);
    expect(shown.picture?.embed).toBe(0);
  });
});
