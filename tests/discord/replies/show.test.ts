// Answers to clicks: in place where a message is one person's own, and privately where others read it too.
import { expect, test, vi } from 'vitest';
import { makeFolder, page } from '../../e2e/folder.ts';
import { textOf } from '../../e2e/shown.ts';
import { startRouted } from '../bot.ts';

vi.setConfig({ testTimeout: 120_000 });

const CHRONICLE = 'What does the chronicle of the valley tell?';

test('what one person reads changes in place, and keeps what stands around it', async () => {
  const { discord } = await startRouted();
  const student = discord.as('student').in('general');
  const reply = await (await student.slash('ask', { question: CHRONICLE })).reply();
  expect(reply.ephemeral).toBe(true);
  const whole = await (await student.click(reply, 'Whole page')).update();
  expect(whole.id).toBe(reply.id);
  expect(textOf(whole)).toContain('Part 1 of');
  const update = await (await student.click(whole, 'Next')).update();
  expect(update.id).toBe(reply.id);
  expect(textOf(update)).toContain('Part 2 of');
  expect(JSON.stringify(update.components)).toContain('Share');
});

test('what everybody reads is changed by nobody: whoever chooses there gets the rest privately', async () => {
  const { discord, bot } = await startRouted();
  const question = 'How is the crane of machine type 3 serviced?';
  const shared = await (await discord.as('student').in('general').slash('share', { question })).reply();
  const classmate = discord.as('classmate').in('general');
  const [path = ''] = bot.shelf.related(bot.shelf.library.entryTitled(question)?.path ?? '', 1);
  const related = bot.shelf.library.entryAt(path);
  const reply = await (await classmate.select(shared, related?.title ?? '')).reply();
  expect(reply.ephemeral).toBe(true);
  expect(reply.embeds[0]?.title).toBe(related?.title);
  expect(classmate.messages().find(({ id }) => id === shared.id)?.embeds).toEqual(shared.embeds);
});

test('subjects within others are listed screen by screen, and their questions open and lead back', async () => {
  const files: Record<string, string> = { 'library.yml': 'name: Test shelf\n' };
  for (let number = 10; number < 45; number += 1)
    files[`year 2/networks/route-${number}.md`] = page(`How does route ${number} work?`, `By hop ${number}.`);
  files['year 2/compilers/lexer.md'] = page('What is a lexer?', 'It makes tokens.');
  const { discord, errors } = await startRouted({ library: makeFolder(files) });
  const student = discord.as('student').in('general');
  let shown = await (await student.slash('browse', { subject: 'year-2/networks' })).reply();
  expect(textOf(shown)).toContain('route 10');
  shown = await (await student.click(shown, 'Next')).update();
  expect(textOf(shown)).toContain('route 44');
  const list = textOf(shown);
  shown = await (await student.select(shown, '35. How does route 44 work?')).update();
  expect(textOf(shown)).toContain('By hop 44.');
  shown = await (await student.click(shown, 'Back')).update();
  expect(textOf(shown)).toBe(list);
  expect(errors).toEqual([]);
});
