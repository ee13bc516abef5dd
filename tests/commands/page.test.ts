// Pages that people of a server write, in a local Discord: from the form to the answer that others find, and back.
import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { openAllServerPages } from '../../src/server-pages/index.ts';
import { startRouted } from '../discord/bot.ts';
import { makeFolder, manyPages } from '../e2e/folder.ts';
import { buttonsOf, optionsOf, textOf } from '../e2e/shown.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const TITLE = 'When is the homework of week four due?';
const FORM = { title: TITLE, subject: 'School', answer: 'On **Friday** at noon, in the blue box.' };

let discord: LocalDiscord;
let library: string;
let folder: string;
let moderator: Seat;
let student: Seat;

async function start(): Promise<void> {
  ({ discord } = await startRouted({ library, pages: folder }));
  moderator = discord.as('moderator').in('general');
  student = discord.as('student').in('general');
}

beforeEach(async () => {
  library = makeFolder(manyPages());
  folder = makeFolder();
  await start();
});

async function draft(
  values: Readonly<Record<string, string>> = FORM,
  seat = moderator,
): Promise<ShownMessage> {
  const modal = await (await seat.slash('page new')).modal();
  return (await seat.submitModal(modal, values)).reply();
}

async function press(message: ShownMessage, label: string, seat = moderator): Promise<ShownMessage> {
  return (await seat.click(message, label)).update();
}

async function publish(values: Readonly<Record<string, string>> = FORM): Promise<ShownMessage> {
  return press(await draft(values), 'Publish');
}

async function ask(question: string, seat = student): Promise<ShownMessage> {
  return (await seat.slash('ask', { question })).reply();
}

/** Asks until the answer is what it should be: what was just written is found within a second, on a machine that has one. */
async function until(check: (answer: ShownMessage) => void, question = TITLE): Promise<ShownMessage> {
  return vi.waitFor(
    async () => {
      const answer = await ask(question);
      check(answer);
      return answer;
    },
    { timeout: 60_000, interval: 100 },
  );
}

const says = (text: string) => (answer: ShownMessage) => expect(textOf(answer)).toContain(text);
const isOf = (title: string) => (answer: ShownMessage) => expect(answer.embeds[0]?.title).toBe(title);

/** The Markdown files of all servers. */
function files(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace(discord.guildId, 'server'));
}

describe('a page that is written', () => {
  test('is previewed, published, found by the server, marked, and taken back', async () => {
    const preview = await draft();
    expect(preview.ephemeral).toBe(true);
    expect(preview.content).toContain('Nobody else sees it');
    expect(preview.embeds[0]?.title).toBe(TITLE);
    expect(buttonsOf(preview)).toEqual(['Publish', 'Edit', 'Discard']);
    expect(files()).toEqual([]);

    const published = await press(preview, 'Publish');
    expect(published.content).toContain(`“${TITLE}” is published`);
    expect(files()).toEqual(['server/school/when-is-the-homework-of-week-four-due.md']);

    const answer = await until(isOf(TITLE), 'homework week four due');
    expect(textOf(answer)).toContain('On **Friday** at noon');
    expect(answer.content).toContain('Written on this server by <@1000000000000000003>');
    expect(answer.api.mentions).toEqual([]);

    const undone = await press(published, 'Undo');
    expect(undone.content).toContain('is gone');
    expect(files()).toEqual([]);
    await until((answer) => expect(answer.embeds[0]?.title).not.toBe(TITLE), 'homework week four due');
    // What was taken back can be brought back.
    await press(undone, 'Undo');
    await until(isOf(TITLE), 'homework week four due');
  });

  test('is seen on its server alone: not elsewhere, not in direct messages, and not by its key', async () => {
    await publish();
    const answer = await until(isOf(TITLE));
    for (const place of ['elsewhere', 'dm', 'group'] as const) {
      const there = discord.as('student').in(place);
      const other = await ask(TITLE, there);
      expect(textOf(other)).not.toContain('Friday');
      const offered = await there.autocomplete('ask', 'question', 'when is the homework');
      expect(offered.map(({ name }) => name)).not.toContain(TITLE);
      expect(textOf(await (await there.slash('browse', {})).reply())).not.toContain('School');
      const key = JSON.stringify(answer.components).match(/"x:([\w-]{10}):/)?.[1] ?? '';
      expect(key).not.toBe('');
      const forged = await (await there.slash('ask', { question: `page:${key}` })).reply();
      expect(textOf(forged)).not.toContain('Friday');
    }
    const here = await student.autocomplete('ask', 'question', 'when is the homework');
    expect(here.map(({ name }) => name)).toContain(TITLE);
  });

  test('is there after a restart, and so is a draft that was not published yet', async () => {
    await publish();
    const kept = await draft({ ...FORM, title: 'Who teaches rowing this year?' });
    const id = JSON.stringify(kept.components).match(/Pp:([a-z2-7]{10})/)?.[1] ?? '';
    const server = discord.guildId;
    await start();
    await until(isOf(TITLE));
    const { drafts } = openAllServerPages(folder).of(server);
    expect((await drafts.find(id))?.fields.title).toBe('Who teaches rowing this year?');
  });

  test('is changed by its editor, listed with its versions, and put back to one of them', async () => {
    await publish();
    const form = await (await moderator.slash('page edit', { page: TITLE })).modal();
    expect(JSON.stringify(form.components)).toContain('On **Friday** at noon');
    const preview = await (await moderator.submitModal(form, { ...FORM, answer: 'On **Monday**.' })).reply();
    await press(preview, 'Publish');
    await until(says('On **Monday**.'));
    const history = await (await moderator.slash('page history', { page: TITLE })).reply();
    expect(textOf(history)).toMatch(/Version 2.*\n.*Version 1/);
    expect(optionsOf(history).map(({ value }) => value)).toEqual(['2', '1']);
    const first = await (await moderator.select(history, '1')).update();
    expect(textOf(first)).toContain('On **Friday** at noon');
    await press(first, 'Bring this version back');
    await until(says('On **Friday** at noon'));
  });

  test('is changed from the message that shows it, and a page of the library is not', async () => {
    await publish();
    const shared = await (await moderator.slash('ask', { question: TITLE, visibility: 'public' })).reply();
    const form = await (await moderator.messageCommand('Edit this page', shared)).modal();
    expect(form.title).toBe('Page of this server');
    const other = await ask('What does the chronicle of the valley tell?', moderator);
    expect((await (await moderator.messageCommand('Edit this page', other)).reply()).content).toContain(
      'belongs to the library',
    );
    const note = await (await moderator.slash('help')).reply();
    expect((await (await moderator.messageCommand('Edit this page', note)).reply()).content).toContain(
      'doesn’t show a page',
    );
  });

  test('is deleted, and brought back', async () => {
    await publish();
    const [choice] = await moderator.autocomplete('page delete', 'page', 'homework');
    const deleted = await (await moderator.slash('page delete', { page: String(choice?.value) })).reply();
    expect(deleted.content).toContain('is deleted');
    expect(files()).toEqual([]);
    await press(deleted, 'Undo');
    await until(isOf(TITLE));
  });
});

describe('a draft', () => {
  test('is changed in the form that has what was written, and discarded', async () => {
    const preview = await draft();
    const form = await (await moderator.click(preview, 'Edit')).modal();
    expect(JSON.stringify(form.components)).toContain(TITLE);
    const changed = await (await moderator.submitModal(form, { ...FORM, title: 'Another title?' })).update();
    expect(changed.embeds[0]?.title).toBe('Another title?');
    const gone = await press(changed, 'Discard');
    expect(gone.content).toContain('Nothing was published');
    expect(files()).toEqual([]);
    // A control of before is replayed.
    const id = JSON.stringify(changed.components).match(/Pp:[a-z2-7]{10}/)?.[0] ?? '';
    expect((await (await moderator.forge(changed, id)).reply().catch(() => gone)).content).not.toContain(
      'is published',
    );
  });

  test('tells what is wrong as the check does, and is published all the same', async () => {
    const preview = await draft({ ...FORM, answer: 'See:\n\n```js\nlet a = 1;' });
    expect(preview.content).toContain('a code block is opened and never closed');
    expect((await press(preview, 'Publish')).content).toContain('is published');
  });

  test('that is no page says what it lacks, and cannot be published', async () => {
    const preview = await draft({ ...FORM, answer: '[here](https://example.org)' });
    expect(preview.content).toContain('nothing but links');
    expect(buttonsOf(preview)).toEqual(['Edit', 'Discard']);
  });

  test('longer than a message is shown in parts', async () => {
    const answer = Array.from(
      { length: 12 },
      (_, part) => `### Part ${part}\n\n${'Words of it. '.repeat(22)}`,
    ).join('\n\n');
    const preview = await draft({ ...FORM, answer });
    expect(buttonsOf(preview)).toContain('Whole page');
    const whole = await press(preview, 'Whole page');
    expect(textOf(whole)).toContain('Part 11');
    expect((await press(whole, 'Publish')).content).toContain('is published');
  });
});

describe('two who change the same page', () => {
  test('the second is shown what the first wrote, and brings the two together', async () => {
    await publish();
    discord.conditions.setRoles('classmate', ['moderators']);
    const other = discord.as('classmate').in('general');
    const [mine, theirs] = [
      await (await moderator.slash('page edit', { page: TITLE })).modal(),
      await (await other.slash('page edit', { page: TITLE })).modal(),
    ];
    const first = await (await other.submitModal(theirs, { ...FORM, answer: 'On **Monday**.' })).reply();
    await press(first, 'Publish', other);
    const second = await (await moderator.submitModal(mine, { ...FORM, answer: 'On **Tuesday**.' })).reply();
    const conflict = await press(second, 'Publish');
    expect(conflict.content).toContain('<@1000000000000000002> published another version');
    expect(textOf(conflict)).toContain('On **Monday**.');
    await until(says('On **Monday**.'));
    const form = await (await moderator.click(conflict, 'Edit')).modal();
    expect(JSON.stringify(form.components)).toContain('On **Tuesday**.');
    const merged = await (
      await moderator.submitModal(form, { ...FORM, answer: 'Monday or Tuesday.' })
    ).update();
    expect((await press(merged, 'Publish')).content).toContain('is published');
    await until(says('Monday or Tuesday.'));
  });

  test('undoing what was changed since changes nothing', async () => {
    const published = await publish();
    const form = await (await moderator.slash('page edit', { page: TITLE })).modal();
    await press(await (await moderator.submitModal(form, { ...FORM, answer: 'Newer.' })).reply(), 'Publish');
    expect((await press(published, 'Undo')).content).toContain('changed since');
    await until(says('Newer.'));
  });
});

describe('whoever may not write', () => {
  test('is told so by every command', async () => {
    await publish();
    for (const command of ['page edit', 'page history', 'page delete'])
      expect((await (await student.slash(command, { page: TITLE })).reply()).content).toContain(
        'Manage Server',
      );
    expect((await (await student.slash('page new')).reply()).content).toContain('Manage Server');
    expect((await (await discord.as('moderator').in('dm').slash('page new')).reply()).content).toContain(
      'on a server',
    );
    expect(files()).toHaveLength(1);
  });

  test('since they opened it, publishes nothing', async () => {
    const preview = await draft();
    discord.conditions.setRoles('moderator', []);
    expect((await press(preview, 'Publish')).content).toContain('You have neither');
    const modal = await (async () => {
      discord.conditions.setRoles('moderator', ['moderators']);
      return (await moderator.slash('page new')).modal();
    })();
    discord.conditions.setRoles('moderator', []);
    expect((await (await moderator.submitModal(modal, FORM)).reply()).content).toContain('You have neither');
    expect(files()).toEqual([]);
  });

  test('does not publish what somebody else wrote', async () => {
    const preview = await draft();
    const id = JSON.stringify(preview.components).match(/Pp:[a-z2-7]{10}/)?.[0] ?? '';
    discord.conditions.setRoles('classmate', ['moderators']);
    const other = discord.as('classmate').in('general');
    const own = await draft(FORM, other);
    const forged = await (await other.forge(own, id)).reply();
    expect(forged.content).not.toContain('is published');
    expect(files()).toEqual([]);
  });
});

test('hostile text is text, in the folder of the server, and pings nobody', async () => {
  const hostile: readonly Record<string, string>[] = [
    { title: '@everyone what is <@&1> due?', answer: '@everyone @here <@1000000000000000002>' },
    { title: '../../../etc/passwd', subject: '..\\..\\Windows' },
    { answer: '---\ntitle: Other\nhidden: true\n---\n\nText of it.' },
    { title: 'What\u0000 is \u202edue?', answer: 'Soon.\u0000' },
    { title: 'CON', subject: 'aux' },
    { title: 'x'.repeat(200), answer: 'y '.repeat(2000) },
  ];
  for (const values of hostile) {
    const published = await publish({ ...FORM, ...values });
    expect(published.content).toContain('is published');
    expect(published.api.mention_everyone).toBe(false);
    expect(published.api.mentions).toEqual([]);
  }
  const written = files();
  expect(written).toHaveLength(hostile.length);
  for (const path of written) expect(path).toMatch(/^server\/[^/.]+\/[^/.]+\.md$/);
  for (const { body } of discord.requests) expect(JSON.stringify(body ?? {})).not.toMatch(/"parse":\["/);
});
