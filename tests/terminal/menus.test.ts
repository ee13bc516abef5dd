// Messages with several menus in the terminal: their options are numbered on, and each does what it says.
import { beforeAll, expect, test } from 'vitest';
import type { Message } from '../../src/answer/index.ts';
import { loadControls } from '../../src/conversation/index.ts';
import { speak } from '../../src/language/index.ts';
import { openShelf } from '../../src/shelf/index.ts';
import { showMessage } from '../../src/terminal/index.ts';
import { type Partner, replyTo } from '../../src/terminal/talk.ts';
import { makeFolder, page } from '../e2e/folder.ts';
import { openMemory } from '../memory/in-memory.ts';

const LONG = 'How did the town grow?';
const SHORT = 'Where does the town lie?';

let partner: Partner;

beforeAll(async () => {
  const chapters = Array.from(
    { length: 12 },
    (_, index) => `### Year ${index + 1}\n\n${`In year ${index + 1} a wall was built. `.repeat(36)}`,
  );
  const folder = makeFolder({
    'history/long.md': page(LONG, chapters.join('\n\n'), 'History').replace(
      '\n---\n\n',
      `\nrelated_article1:\n  title: ${JSON.stringify(SHORT)}\n  subject: History\n---\n\n`,
    ),
    'history/short.md': page(SHORT, 'On a river.', 'History'),
  });
  const shelf = await openShelf({ folder, sourceUrl: 'https://library.example', dataDir: makeFolder() });
  await shelf.refresh();
  partner = { shelf, controls: await loadControls(), memory: openMemory() };
});

const ask = (shown: Message, said: string) => replyTo(partner, shown, said, speak());
const nothing: Message = { embeds: [], rows: [] };

test('a number leads to the section that stands behind it', async () => {
  const first = await ask(nothing, LONG);
  const menu = showMessage(first);
  expect(menu).toContain('\n  [1] Year 1\n');
  const last = [...menu.matchAll(/\[(\d+)\] Year (\d+)/g)].at(-1);
  const shown = await ask(first, last?.[1] ?? '');
  expect(last?.[2]).toBe('12');
  expect(shown.embeds[0]?.fields?.[0]?.name).toBe('▸ Year 12');
  expect(shown.embeds[0]?.fields?.[0]?.value).toContain('In year 12 a wall was built.');
});

test('the number after the last section opens the related question', async () => {
  const first = await ask(nothing, LONG);
  const number = /\[(\d+)\] Where does the town lie\?/.exec(showMessage(first))?.[1];
  expect(Number(number)).toBeGreaterThan(2);
  expect((await ask(first, number ?? '')).embeds[0]?.title).toBe(SHORT);
  expect((await ask(first, String(Number(number) + 1))).embeds[0]?.title).not.toBe(SHORT);
});

test.each(['share', 'takeBack'] as const)('a button that asks to %s changes nothing here', async (kind) => {
  const action = kind === 'share' ? { kind, page: 'abcdefghij' } : { kind, owner: '1' };
  const shown: Message = { embeds: [], rows: [[{ type: 'button', label: 'Do it', action }]] };
  expect(await ask(shown, 'do it')).toBe(shown);
});
