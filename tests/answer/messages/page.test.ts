// The messages of a page: title, footer, colour, parts, buttons, and how long text is cut.
import { describe, expect, test } from 'vitest';
import { partAt, renderPage } from '../../../src/answer/index.ts';
import { fieldsOf, makePage, shelf } from '../example.ts';
import { countElements, findFaults } from '../payload.ts';
import { findLostWords } from '../words.ts';

const section = (name: string, words: number) =>
  `## ${name}\n\n${Array.from({ length: words }, (_, index) => `${name}${index}`).join(' ')}`;
const longAnswer = Array.from({ length: 12 }, (_, index) =>
  section(`Part${String.fromCharCode(65 + index)}`, 120),
).join('\n\n');

describe('a page that fits one message', () => {
  const [message, ...others] = renderPage(
    makePage('Lead.', {
      subjects: [
        { slug: 'biology', name: 'Biology' },
        { slug: 'medicine', name: 'Medicine' },
      ],
    }),
    shelf,
  );

  test('is one embed with the linked title, and subjects and library in the footer', () => {
    expect(others).toEqual([]);
    expect(message?.embeds).toHaveLength(1);
    expect(message?.embeds[0]).toMatchObject({
      title: 'What is a cell?',
      url: 'https://library.example/biology/what-is-a-cell',
      description: 'Lead.',
      footer: { text: 'Biology, Medicine · Shelf' },
    });
  });

  test('has a link to its source and nothing to turn', () => {
    expect(message?.rows).toEqual([
      [{ type: 'link', label: 'Source', url: 'https://library.example/biology/what-is-a-cell' }],
    ]);
  });
});

describe('a page that fits no message', () => {
  const page = makePage(longAnswer);
  const messages = renderPage(page, shelf);

  test('becomes parts that a reader can turn', () => {
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.flatMap(findFaults)).toEqual([]);
    expect(findLostWords(longAnswer, messages)).toBeUndefined();
    const [first] = messages;
    expect(first?.rows[0]?.[0]).toEqual({
      type: 'button',
      label: 'Previous',
      action: { kind: 'part', page: page.key, part: 0 },
      disabled: true,
    });
    expect(first?.rows[0]?.[1]).toEqual({
      type: 'button',
      label: 'Next',
      action: { kind: 'part', page: page.key, part: 1 },
    });
    expect(messages.at(-1)?.rows[0]?.[1]).toMatchObject({ label: 'Next', disabled: true });
    expect(messages.map((message) => message.embeds.at(-1)?.footer?.text)).toEqual(
      messages.map((_, index) => `Biology · Shelf · Part ${index + 1} of ${messages.length}`),
    );
  });

  test('says which part holds an offset of the answer', () => {
    expect(partAt(page, 0)).toBe(0);
    for (const word of ['PartA5', 'PartD70', 'PartG0', 'PartL119']) {
      const part = partAt(page, longAnswer.indexOf(word));
      expect(JSON.stringify(messages[part]?.embeds)).toMatch(new RegExp(`\\b${word}\\b`));
    }
    expect(partAt(page, 1_000_000)).toBe(messages.length - 1);
  });

  test('only the first embed of a message has the address, because Discord merges those that share one', () => {
    const many = Array.from({ length: 30 }, (_, index) => `## S${index}\n\ntext`).join('\n\n');
    const [message] = renderPage(makePage(many), shelf);
    expect(message?.embeds.map((embed) => embed.url === undefined)).toEqual([false, true]);
    expect(message?.embeds.map((embed) => embed.fields?.length)).toEqual([25, 5]);
  });
});

test('the field with the best passage is marked', () => {
  const answer = '## One\n\nalpha\n\n## Two\n\nbeta';
  const [message] = renderPage(makePage(answer), { ...shelf, best: answer.indexOf('beta') });
  expect(message?.embeds[0]?.fields?.map((field) => field.name)).toEqual(['One', '▸ Two']);
});

describe('a title', () => {
  test('is text, whatever it looks like', () => {
    const [message] = renderPage(makePage('a', { title: '1. What is 2 * 3 * `x` @everyone?' }), shelf);
    expect(message?.embeds[0]?.title).toBe('1. What is 2 \\* 3 \\* \\`x\\` @\u200beveryone?');
  });

  test('that is too long is cut, and stands in full above the text', () => {
    const title = `Why ${'oh '.repeat(100)}why?`;
    const [message] = renderPage(makePage('a', { title }), shelf);
    expect(message?.embeds[0]?.title).toMatch(/^Why oh.*…$/);
    expect(message?.embeds[0]?.description).toBe(`**${title}**\na`);
  });
});

test('a source that is no web address or too long for Discord gets no button', () => {
  expect(renderPage(makePage('a', { url: 'file:///a.md' }), shelf)[0]?.rows).toEqual([]);
  const long = `https://library.example/${'a'.repeat(500)}`;
  const [message] = renderPage(makePage('a', { url: long }), shelf);
  expect(message?.rows).toEqual([]);
  expect(message?.embeds[0]?.url).toBe(long);
});

describe('a section longer than a field', () => {
  const sentence = (word: string, count: number) => `${`${word} `.repeat(count).trim()}.`;

  test('goes on in a further field at a paragraph', () => {
    const [one, two] = [sentence('one', 150), sentence('two', 150)];
    expect(fieldsOf(`## Name\n\n${one}\n\n${two}`)).toEqual([
      ['Name', one],
      // It stands just below: the name again would only be in the way.
      ['\u200b', two],
    ]);
  });

  test('has its name again where it goes on in another message', () => {
    const paragraphs = Array.from({ length: 12 }, (_, index) => sentence(`w${index}`, 150)).join('\n\n');
    const [first, second] = renderPage(makePage(`## Name\n\n${paragraphs}`), shelf).map(({ embeds }) =>
      embeds.flatMap(({ fields = [] }) => fields.map(({ name }) => name)),
    );
    expect(new Set(first)).toEqual(new Set(['Name', '\u200b']));
    expect(second?.[0]).toBe('Name (continued)');
    expect(second?.slice(1).every((name) => name === '\u200b')).toBe(true);
  });

  test('at a list item, if there is no paragraph to break at', () => {
    const items = Array.from({ length: 10 }, (_, index) => `- ${sentence(`w${index}`, 60)}`);
    const fields = fieldsOf(`## Name\n\n${items.join('\n')}`);
    expect(fields.flatMap(([, value]) => value.split('\n'))).toEqual(items);
  });

  test('at a sentence, if there is no item', () => {
    const text = Array.from({ length: 12 }, (_, index) => sentence(`W${index}`, 40)).join(' ');
    const fields = fieldsOf(`## Name\n\n${text}`);
    expect(fields.length).toBeGreaterThan(1);
    for (const [, value] of fields) expect(value).toMatch(/\.$/);
    expect(fields.map(([, value]) => value).join(' ')).toBe(text);
  });

  test('at a word, if there is no sentence, with its emphasis closed and opened again', () => {
    const fields = fieldsOf(`## Name\n\n**${'word '.repeat(300).trim()}**`);
    for (const [, value] of fields) expect(value).toMatch(/^\*\*(?:word )+word\*\*$/);
    expect(fields.join(' ').match(/word/g)).toHaveLength(300);
  });

  test('inside a word, if that alone is too long, but never inside a character', () => {
    const fields = fieldsOf(`## Name\n\n${'👩‍🔬'.repeat(400)}`);
    expect(fields.map(([, value]) => value).join('')).toBe('👩‍🔬'.repeat(400));
    for (const [, value] of fields) expect(value).toMatch(/^(?:👩‍🔬)+$/u);
  });

  test('with its fence closed and opened again in the same language', () => {
    const code = Array.from({ length: 100 }, (_, index) => `line_${index} = ${index}`);
    const fields = fieldsOf(`## Name\n\n\`\`\`py\n${code.join('\n')}\n\`\`\``);
    for (const [, value] of fields) expect(value).toMatch(/^```py\n[\s\S]+\n```$/);
    expect(fields.flatMap(([, value]) => value.split('\n').slice(1, -1))).toEqual(code);
  });

  test('never between a line that announces a list and the list', () => {
    const intro = sentence('intro', 100);
    const item = sentence('item', 90);
    const fields = fieldsOf(`## Name\n\n${intro}\n\nAs follows:\n\n- ${item}\n- ${item}`);
    expect(fields[0]).toEqual(['Name', intro]);
    expect(fields[1]?.[1]).toMatch(/^As follows:\n- item/);
  });

  test('nested items that begin a field are not left indented under nothing', () => {
    const text = sentence('n', 220);
    const fields = fieldsOf(`## Name\n\n- top ${text}\n  - ${text}\n  - ${text}\n  - ${text}\n- last`);
    expect(fields[1]?.[1]).toMatch(/^- n[^\n]+\n- n/);
  });
});

test('a message never holds so many elements that the client stops rendering them', () => {
  const answer = '**a** b '.repeat(400);
  const messages = renderPage(makePage(answer), shelf);
  expect(messages).toHaveLength(5);
  for (const message of messages) expect(countElements(message)).toBe(80);
  expect(findLostWords(answer, messages)).toBeUndefined();
});
