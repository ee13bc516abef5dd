// /settings in a local Discord: who may change what, what everybody sees of it, and what is undone.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../../src/database/index.ts';
import { openServerSettings, type SettingsStore } from '../../../src/memory/index.ts';
import type { LocalDiscord, Seat, ShownMessage } from '../../../src/playground/driver/index.ts';
import { GUILD_ID, PEOPLE, PLACES } from '../../../src/playground/server/world.ts';
import { AWAY } from '../../database/away.ts';
import { startRouted } from '../../discord/bot.ts';
import { makeFolder } from '../../e2e/folder.ts';
import { buttonsOf, optionsOf } from '../../e2e/shown.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let discord: LocalDiscord;
let database: Database;
let settings: SettingsStore;
let moderator: Seat;

beforeEach(async () => {
  database = await openDatabase(
    { stateDir: makeFolder(), databaseUrl: undefined },
    { warn: () => {}, info: () => {} },
  );
  settings = await openServerSettings(database, { answers: 'private', mentions: true });
  ({ discord } = await startRouted({ memory: { settings, database } }));
  moderator = discord.as('moderator').in('general');
});

afterEach(() => database.close());

const BIOLOGY = PLACES.biology.channelId(PEOPLE.student);
const openSettings = async (options = {}): Promise<ShownMessage> =>
  (await moderator.slash('settings', options)).reply();
const shown = ({ embeds }: ShownMessage): string => embeds[0]?.description ?? '';
const pick = async (message: ShownMessage, setting: string) =>
  (await moderator.select(message, setting)).update();
const held = () => settings.settingsOf({ guild: GUILD_ID, channel: '1' });

describe('who manages the server', () => {
  test('sees every setting with its value and where that comes from', async () => {
    const message = await openSettings();
    expect(message.ephemeral).toBe(true);
    expect(message.embeds[0]?.title).toBe('Settings for this server');
    expect(shown(message)).toMatch(/^\*\*Who sees answers\*\*: only the person who asks$/m);
    expect(shown(message).match(/^\*\*/gm)).toHaveLength(11);
    expect(optionsOf(message)).toHaveLength(12);
  });

  test('changes one, sees what holds now, and takes that back', async () => {
    const opened = await pick(await openSettings(), 'Who sees answers');
    const changed = await (await moderator.select(opened, 'everybody')).update();
    expect(changed.content).toBe('“Who sees answers” is now: everybody.');
    expect(shown(changed)).toContain('**Who sees answers**: everybody · *set for this server*');
    expect((await held()).answers).toBe('public');
    const undone = await (await moderator.click(changed, 'Undo')).update();
    expect(undone.content).toContain('Undone.');
    expect((await held()).answers).toBe('private');
  });

  test('is told where a change cannot be undone, since another one came after it', async () => {
    const first = await (
      await moderator.select(await pick(await openSettings(), 'Who sees answers'), 'everybody')
    ).update();
    await settings.change({ guild: GUILD_ID }, 'answers', 'private');
    const refused = await (await moderator.click(first, 'Undo')).update();
    expect(refused.content).toContain('has changed this since');
    expect((await held()).answers).toBe('private');
  });

  test('sets nothing any longer', async () => {
    await settings.change({ guild: GUILD_ID }, 'retention', 7);
    const opened = await pick(await openSettings(), 'How long I keep things');
    const unset = await (await moderator.click(opened, 'Back to the default')).update();
    expect(shown(unset)).toMatch(/^\*\*How long I keep things\*\*: 90 days$/m);
    expect((await held()).retention).toBe(90);
  });

  test('chooses values, channels and roles in menus, and none of them again', async () => {
    const valueNow = async (name: string) =>
      (await settings.explain({ guild: GUILD_ID })).find((one) => one.name === name);
    let message = await openSettings();
    const values = [
      ['Answers to mentions', 'nowhere', 'mentions', 'nowhere'],
      ['Language', 'Deutsch', 'language', 'de'],
      ['Questions without an answer', 'kept', 'keepQuestions', true],
      ['How long I keep things', '365 days', 'retention', 365],
    ] as const;
    for (const [label, choice, name, value] of values) {
      message = await (await moderator.select(await pick(message, label), choice)).update();
      expect(await valueNow(name)).toEqual({ name, value, origin: 'server' });
    }
    const lists = [
      ['Channels for mentions', 'channels', ['biology', 'chemistry'], 'mentionChannels'],
      ['Channel for such questions', 'channels', ['biology'], 'questionsChannel'],
      ['Who writes pages', 'roles', ['teachers', 'tutors'], 'editors'],
      ['Log of changes', 'channels', ['chemistry'], 'logChannel'],
    ] as const;
    for (const [label, kind, names, name] of lists) {
      message = await (await moderator.choose(kind, await pick(message, label), names)).update();
      expect([(await valueNow(name))?.value].flat()).toHaveLength(names.length);
      message = await (await moderator.choose(kind, message, [])).update();
      expect((await valueNow(name))?.origin).toBe('operator');
    }
  });

  test('writes quiet hours in a form, and is told what cannot be read', async () => {
    const opened = await pick(await openSettings(), 'Quiet hours');
    const form = async (message: ShownMessage, from: string, zone: string) => {
      const modal = await (await moderator.click(message, 'Set the hours')).modal();
      return (await moderator.submitModal(modal, { from, to: '7', zone })).update();
    };
    const refused = await form(opened, '25:00', 'Europe/Berlin');
    expect(refused.content).toContain('Write times like 22:00');
    const done = await form(refused, '9.30', 'Europe/Berlin');
    expect(shown(done)).toContain('09:30–07:00 (Europe/Berlin)');
  });

  test('chooses subjects, and whether they come first or are all there is', async () => {
    const opened = await pick(await openSettings(), 'Subjects');
    const [, menu] = opened.components;
    const first = menu && 'components' in menu ? menu.components[0] : undefined;
    const slug = first && 'options' in first ? (first.options[0]?.value ?? '') : '';
    const chosen = await (await moderator.select(opened, [slug])).update();
    expect((await held()).subjects).toEqual({ mode: 'first', slugs: [slug] });
    const only = await (await moderator.click(chosen, 'Search only these')).update();
    expect((await held()).subjects).toEqual({ mode: 'only', slugs: [slug] });
    expect(shown(only)).toMatch(/\*\*Subjects\*\*: only /);
  });

  test('sets what holds in one channel, from the command or from the menu', async () => {
    const message = await openSettings({ channel: 'biology' });
    expect(shown(message)).toContain(`<#${BIOLOGY}>`);
    const changed = await (await moderator.select(message, 'everybody')).update();
    expect(shown(changed)).toContain('*set for this channel*');
    const server = await (await moderator.click(changed, 'Settings for the server')).update();
    const picking = await pick(server, 'Settings for one channel…');
    const again = await (await moderator.choose('channels', picking, ['biology'])).update();
    expect(shown(again)).toContain('everybody · *set for this channel*');
    expect((await held()).answers).toBe('private');
    expect((await settings.settingsOf({ guild: GUILD_ID, channel: BIOLOGY })).answers).toBe('public');
  });
});

describe('the log of changes', () => {
  const entries = () =>
    discord
      .as('student')
      .in('chemistry')
      .messages()
      .map(({ embeds }) => embeds[0]?.description ?? '');

  test('tells everybody there who changed what, and a button there takes it back', async () => {
    await settings.change({ guild: GUILD_ID }, 'logChannel', PLACES.chemistry.channelId(PEOPLE.student));
    const opened = await pick(await openSettings(), 'Who sees answers');
    await (await moderator.select(opened, 'everybody')).update();
    const entry = await discord.until(
      () => entries().find((text) => text.includes('Who sees answers')),
      'an entry in the log',
    );
    expect(entry).toBe(
      `<@${PEOPLE.moderator.user.id}> changed “Who sees answers”: only the person who asks → everybody`,
    );
    const [logged] = discord.as('moderator').in('chemistry').messages();
    if (logged === undefined) throw new Error('nothing is logged');
    expect(buttonsOf(logged)).toEqual(['Undo']);
    // Who only reads along changes nothing.
    const refused = await (await discord.as('student').in('chemistry').click(logged, 'Undo')).reply();
    expect([refused.ephemeral, refused.content.includes('Manage Server')]).toEqual([true, true]);
    expect((await held()).answers).toBe('public');
    await (await discord.as('moderator').in('chemistry').click(logged, 'Undo')).reply();
    expect((await held()).answers).toBe('private');
  });

  test('that cannot be written is told to whoever changed something', async () => {
    await settings.change({ guild: GUILD_ID }, 'logChannel', '1300000000000009999');
    const opened = await pick(await openSettings(), 'Who sees answers');
    const handle = await moderator.select(opened, 'everybody');
    await handle.update();
    const told = await discord.until(
      () => moderator.messages().find(({ content }) => content.includes('couldn’t post this')),
      'that the log cannot be written',
    );
    expect(told.ephemeral).toBe(true);
    expect((await held()).answers).toBe('public');
  });
});

describe('who does not manage the server', () => {
  test('is not offered the command, and a control of somebody else’s message changes nothing', async () => {
    const student = discord.as('student').in('general');
    expect(student.commands().map(({ name }) => name)).not.toContain('settings');
    const ask = await (await student.slash('ask', { question: 'crane' })).reply();
    for (const id of ['Ss:answers::', 'S:::', 'Sd:answers:', 'Su:answers::1', 'Sq', 'Sw']) {
      const refused = await (await student.forge(ask, id)).reply().catch((error: Error) => error);
      expect(refused instanceof Error ? '' : refused.content).not.toContain('is now');
    }
    expect(await settings.explain({ guild: GUILD_ID })).toEqual(
      await openServerSettings(AWAY, { answers: 'private', mentions: true }).then((fresh) =>
        fresh.explain({ guild: GUILD_ID }),
      ),
    );
  });

  test('and lost the permission between opening and pressing, is told so', async () => {
    const opened = await pick(await openSettings(), 'Who sees answers');
    discord.conditions.setRoles('moderator', []);
    const refused = await (await moderator.select(opened, 'everybody')).update();
    expect(refused.content).toContain('Only people with the permission “Manage Server”');
    expect((await held()).answers).toBe('private');
  });
});

test('with a database that is away nothing is said to be changed', async () => {
  const away = await openServerSettings(AWAY, { answers: 'private', mentions: true });
  const routed = await startRouted({ memory: { settings: away } });
  const seat = routed.discord.as('moderator').in('general');
  const opened = await (await seat.slash('settings')).reply();
  const choosing = await (await seat.select(opened, 'Who sees answers')).update();
  const refused = await (await seat.select(choosing, 'everybody')).update();
  expect(refused.content).toContain('couldn’t save that');
  expect(refused.embeds[0]?.description).toMatch(/^\*\*Who sees answers\*\*: only the person who asks$/m);
  expect([routed.errors, routed.lines.filter(({ level }) => level === 50)]).toEqual([[], []]);
});
