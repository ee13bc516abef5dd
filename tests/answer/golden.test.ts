// Pages and the messages that show them, side by side in golden/: `NAME.md` and `NAME.txt`.
// After a wanted change write the messages anew, and read what changed: npx vitest run tests/answer/golden.test.ts -u

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Message, renderPage } from '../../src/answer/index.ts';
import { encodeAction } from '../../src/discord/wire/index.ts';
import { makePage, shelf } from './example.ts';
import { countElements, findFaults } from './payload.ts';
import { findLostWords } from './words.ts';

const folder = new URL('golden/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -'.md'.length));

test('there are pages for at least thirty constructs', () => {
  expect(names.length).toBeGreaterThanOrEqual(30);
});

describe.each(names)('%s', (name) => {
  const [heading = '', ...lines] = readFileSync(new URL(`${name}.md`, folder), 'utf8').split('\n');
  const answer = lines.join('\n').trim();
  const messages = renderPage(makePage(answer, { title: heading.slice('# '.length) }), shelf);

  test('is shown as written beside it', async () => {
    await expect(messages.map(describeMessage).join('\n')).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test('is whole and sound', () => {
    expect(messages.flatMap(findFaults)).toEqual([]);
    expect(findLostWords(answer, messages)).toBeUndefined();
    for (const message of messages) expect(countElements(message)).toBeLessThanOrEqual(100);
  });
});

/** A message as its parts stand below each other; `‹›` is a character without width. */
function describeMessage({ embeds, rows, picture }: Message, index: number): string {
  const texts = embeds.flatMap(({ title, description, fields = [], footer }) => [
    ...(title === undefined ? ['── embed'] : [`── title: ${title}`]),
    ...(description === undefined ? [] : ['── description', description]),
    ...fields.flatMap((field) => [`── field: ${field.name}`, field.value]),
    ...(footer === undefined ? [] : [`── footer: ${footer.text}`]),
  ]);
  const controls = rows.map((row) =>
    row
      .map((control) => {
        if (control.type === 'link') return `(${control.label} → ${control.url})`;
        if (control.type === 'button') return `[${control.label}${control.disabled ? ', off' : ''}]`;
        if (!('options' in control)) return `{${control.placeholder}}`;
        if (control.type === 'actions')
          return `{${control.placeholder}: ${control.options.map(({ label, action }) => `${encodeAction(action)} ${label}`).join(' | ')}}`;
        return `{${control.placeholder}: ${control.options.map(({ label, value }) => `${value} ${label}`).join(' | ')}}`;
      })
      .join(' '),
  );
  const drawn = picture
    ? [
        `── picture: ${picture.name}`,
        ...picture.formulas.map(({ tex, number }) => (number ? `(${number}) ${tex}` : tex)),
      ]
    : [];
  return [`════ message ${index + 1}`, ...texts, ...drawn, ...controls, '']
    .join('\n')
    .replaceAll('\u200b', '‹›')
    .replaceAll('\u2003', '⇥');
}
