// Settings of servers and channels: what holds where, who hears of a change, and what is undone.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Database, type DatabasePlace, openDatabase } from '../../../src/database/index.ts';
import {
  type Configured,
  openServerSettings,
  type Scope,
  type SettingName,
  type SettingsStore,
  type SettingValues,
} from '../../../src/memory/index.ts';
import { AWAY } from '../../database/away.ts';
import { ENGINES, placesOf } from '../../engines.ts';

const CONFIGURED: Configured = { answers: 'private', mentions: true };
const opened: Database[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

async function openIn(
  place: DatabasePlace,
  configured = CONFIGURED,
  now?: () => number,
): Promise<SettingsStore> {
  const database = await openDatabase(place, { warn: () => {}, info: () => {} });
  opened.push(database);
  return openServerSettings(database, configured, now);
}

/** Sets something and gives the number of the change. */
async function set<Name extends SettingName>(
  settings: SettingsStore,
  scope: Scope,
  name: Name,
  value: SettingValues[Name] | undefined,
): Promise<number> {
  const change = await settings.change(scope, name, value);
  if (change.kind !== 'changed') throw new Error(change.kind);
  return change.revision;
}

const SERVER = { guild: '1' };
const at = (channel: string, parent?: string) => ({ guild: '1', channel, ...(parent ? { parent } : {}) });

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);
    const open = async (configured?: Configured, now?: () => number) =>
      openIn(await places.create(), configured, now);

    test('a channel overrides its server, a server the configuration, and a thread is in its channel', async () => {
      const settings = await open();
      const answersAt = async (channel: string, parent?: string) =>
        (await settings.settingsOf(at(channel, parent))).answers;
      expect(await answersAt('2')).toBe('private');
      await set(settings, SERVER, 'answers', 'public');
      await set(settings, { guild: '1', channel: '3' }, 'answers', 'private');
      expect([await answersAt('2'), await answersAt('3'), await answersAt('9', '3')]).toEqual([
        'public',
        'private',
        'private',
      ]);
      expect((await settings.settingsOf({ guild: '7', channel: '3' })).answers).toBe('private');
      expect((await settings.settingsOf({ guild: null, channel: '2' })).answers).toBe('private');
      expect(await settings.explain({ guild: '1', channel: '3' })).toEqual([
        { name: 'answers', value: 'private', origin: 'channel' },
      ]);
      expect((await settings.explain(SERVER))[0]).toEqual({
        name: 'answers',
        value: 'public',
        origin: 'server',
      });
    });

    test.each<[string, SettingValues['mentions'] | undefined, boolean[]]>([
      ['nothing is set', undefined, [true, true, true]],
      ['everywhere', 'everywhere', [true, true, true]],
      ['in chosen channels', 'chosen', [true, false, true]],
      ['nowhere', 'nowhere', [false, false, false]],
    ])('mentions are answered where they are to be: %s', async (_, mentions, expected) => {
      const settings = await open();
      if (mentions !== undefined && mentions !== 'everywhere')
        await set(settings, SERVER, 'mentions', mentions);
      await set(settings, SERVER, 'mentionChannels', ['2']);
      const heard = [];
      for (const place of [at('2'), at('3'), at('4', '2')])
        heard.push((await settings.settingsOf(place)).mentions);
      expect(heard).toEqual(expected);
    });

    test('what the operator switched off no server switches on', async () => {
      const settings = await open({ ...CONFIGURED, mentions: false });
      await set(settings, SERVER, 'mentions', 'everywhere');
      expect((await settings.settingsOf(at('2'))).mentions).toBe(false);
      expect(await settings.needsMessages()).toBe(false);
    });

    test('in quiet hours mentions are not answered, and afterwards they are', async () => {
      let now = Date.parse('2026-01-15T20:59:00Z');
      const settings = await open(CONFIGURED, () => now);
      await set(settings, SERVER, 'quietHours', { from: '22:00', to: '06:30', zone: 'Europe/Berlin' });
      const heardAt = async (time: string) => {
        now = Date.parse(time);
        return (await settings.settingsOf(at('2'))).mentions;
      };
      expect(await heardAt('2026-01-15T20:59:00Z')).toBe(true);
      expect(await heardAt('2026-01-15T21:00:00Z')).toBe(false);
      expect(await heardAt('2026-01-16T05:29:00Z')).toBe(false);
      expect(await heardAt('2026-01-16T05:30:00Z')).toBe(true);
      // In summer the same hours begin an hour earlier elsewhere.
      expect(await heardAt('2026-07-15T20:00:00Z')).toBe(false);
    });

    test('a change is undone as long as it is the last one', async () => {
      const settings = await open();
      await set(settings, SERVER, 'language', 'de');
      const second = await set(settings, SERVER, 'language', 'fr');
      const third = await set(settings, SERVER, 'language', 'ja');
      expect(await settings.undo(SERVER, 'language', second)).toEqual({ kind: 'outdated' });
      expect(await settings.undo(SERVER, 'language', third)).toMatchObject({
        kind: 'changed',
        before: { value: 'ja' },
        after: { value: 'fr' },
      });
      expect(settings.languageOf('1')).toBe('fr');
      // Another press of the same button.
      expect(await settings.undo(SERVER, 'language', third)).toEqual({ kind: 'outdated' });
      expect(await settings.undo({ guild: '8' }, 'language', third)).toEqual({ kind: 'outdated' });
    });

    test('what is set first is undone to nothing, and the same once more changes nothing', async () => {
      const settings = await open();
      const revision = await set(settings, SERVER, 'retention', 30);
      expect(await settings.change(SERVER, 'retention', 30)).toEqual({ kind: 'same' });
      expect(await settings.undo(SERVER, 'retention', revision)).toMatchObject({
        after: { name: 'retention', value: 90, origin: 'operator' },
      });
      expect(await settings.change(SERVER, 'retention', undefined)).toEqual({ kind: 'same' });
    });

    test('all settings hold after a restart', async () => {
      const place = await places.create();
      const all: { [Name in SettingName]: SettingValues[Name] } = {
        answers: 'public',
        mentions: 'chosen',
        mentionChannels: ['5', '6'],
        quietHours: { from: '01:00', to: '01:00', zone: 'UTC' },
        language: 'pt-BR',
        subjects: { mode: 'only', slugs: ['biology', 'ciências'] },
        keepQuestions: true,
        questionsChannel: '11',
        editors: ['21', '22'],
        retention: 365,
        logChannel: '12',
      };
      const first = await openIn(place);
      for (const [name, value] of Object.entries(all))
        await first.change(SERVER, name as SettingName, value as never);
      const second = await openIn(place);
      expect(await second.settingsOf(at('5'))).toEqual({
        answers: 'public',
        mentions: true,
        language: 'pt-BR',
        subjects: all.subjects,
        keepQuestions: true,
        questionsChannel: '11',
        editors: ['21', '22'],
        retention: 365,
        logChannel: '12',
      });
      expect((await second.explain(SERVER)).map(({ name, value, origin }) => [name, value, origin])).toEqual(
        Object.entries(all).map(([name, value]) => [name, value, 'server']),
      );
    });
  });
});

describe.skipIf(ENGINES[1]?.missing !== undefined)('several processes', () => {
  const places = placesOf({ name: 'PostgreSQL', missing: undefined });

  test('hear of each other’s changes', async () => {
    const place = await places.create();
    let now = 0;
    const [first, second] = [await openIn(place), await openIn(place, CONFIGURED, () => now)];
    await set(first, SERVER, 'answers', 'public');
    now += 31_000;
    expect((await second.settingsOf(at('2'))).answers).toBe('public');
    await set(second, SERVER, 'answers', undefined);
    await set(second, SERVER, 'language', 'fr');
    expect(first.languageOf('1')).toBeUndefined();
  });

  test('miss none of them, whoever changes something else meanwhile', async () => {
    const place = await places.create();
    let now = 0;
    const [first, second] = [await openIn(place), await openIn(place, CONFIGURED, () => now)];
    await set(first, SERVER, 'answers', 'public');
    await set(second, SERVER, 'retention', 30);
    now += 60_000;
    expect(await second.settingsOf(at('2'))).toMatchObject({ answers: 'public', retention: 30 });
  });

  test('answer with what was read last where people ask all the time, and read behind that', async () => {
    const place = await places.create();
    let now = 0;
    const database = await openDatabase(place, { warn: () => {}, info: () => {} });
    opened.push(database);
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isSlow = false;
    const slow: Database = Object.assign(Object.create(database), {
      async read(work: Parameters<Database['read']>[0]) {
        if (isSlow) await held;
        return database.read(work);
      },
    });
    const [first, second] = [await openIn(place), await openServerSettings(slow, CONFIGURED, () => now)];
    await set(first, SERVER, 'answers', 'public');
    isSlow = true;
    now += 6000;
    expect((await second.settingsOf(at('2'))).answers).toBe('private');
    release();
    await vi.waitFor(async () => expect((await second.settingsOf(at('2'))).answers).toBe('public'), 60_000);
    // Where nobody has asked for long it is read first.
    await set(first, SERVER, 'answers', 'private');
    now += 60_000;
    expect((await second.settingsOf(at('2'))).answers).toBe('private');
  });
});

test('with a database that is away the configuration holds, and nothing is said to be changed', async () => {
  const settings = await openServerSettings(AWAY, CONFIGURED);
  expect(await settings.settingsOf(at('2'))).toEqual(CONFIGURED);
  expect(await settings.change(SERVER, 'answers', 'public')).toEqual({ kind: 'away' });
  expect(await settings.undo(SERVER, 'answers', 1)).toEqual({ kind: 'away' });
  expect((await settings.settingsOf(at('2'))).answers).toBe('private');
});
