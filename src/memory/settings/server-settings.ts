// The settings of servers. They are stored in the database and mirrored in memory, so that reading them costs no query.
import { type Kysely, sql } from 'kysely';
import type { Database, Schema } from '../../database/index.ts';
import { isQuiet } from './quiet-hours.ts';
import {
  type Change,
  type Configured,
  configuredValue,
  type Explained,
  type Place,
  type Scope,
  type Settings,
  type SettingsStore,
  type Undoing,
} from './settings.ts';
import {
  CHANNEL_SETTINGS,
  isSettingName,
  readValue,
  SETTING_NAMES,
  type SettingName,
  type SettingValues,
} from './values.ts';

/**
 * How old the mirror may be before changes of other processes are read, in milliseconds. Beyond the first age that is done in the
 * background; beyond the second, which is reached if nobody has asked for a while, the reader waits for it.
 */
const MAX_AGE = 5000;
const MAX_AGE_UNASKED = 30_000;

type Row = Schema['settings'];

/** A mirrored value; `undefined` if it is not set any more. */
interface Known {
  value: unknown;
  revision: number;
}

/** Opens the settings. If the database is away, the configuration applies until it is back. */
export async function openServerSettings(
  database: Database,
  configured: Configured,
  now: () => number = Date.now,
): Promise<SettingsStore> {
  /** The mirror: by server, then by channel and name. */
  const servers = new Map<string, Map<string, Known>>();
  /** The revision up to which all changes were read. */
  let newest = 0;
  let readAt = Number.NEGATIVE_INFINITY;

  function take(row: Row): void {
    const server = servers.get(row.guild) ?? new Map<string, Known>();
    servers.set(row.guild, server);
    const { revision } = row;
    const key = keyOf(row.channel, row.name);
    // A row that was read before a change of this process may arrive after it.
    if ((server.get(key)?.revision ?? 0) > revision) return;
    const value = isSettingName(row.name) && row.value !== null ? readValue(row.name, row.value) : undefined;
    server.set(key, { value, revision });
  }

  /** Reads changes of other processes if the mirror is older than `maxAge`. With SQLite there are none, so it is read only once. */
  async function refresh(maxAge = MAX_AGE): Promise<void> {
    const isDue =
      database.engine === 'PostgreSQL' ? now() - readAt > maxAge : readAt === Number.NEGATIVE_INFINITY;
    if (!isDue) return;
    const before = readAt;
    readAt = now();
    const read = await database.read((tables) =>
      tables.selectFrom('settings').selectAll().where('revision', '>', newest).execute(),
    );
    if (read.kind === 'away') {
      readAt = before;
      return;
    }
    read.value.forEach(take);
    newest = Math.max(newest, ...read.value.map(({ revision }) => revision));
  }

  function find<Name extends SettingName>(scope: Scope, name: Name): SettingValues[Name] | undefined {
    // Values are stored under their names, so the type is right.
    const known = servers.get(scope.guild)?.get(keyOf(scope.channel ?? '', name));
    return known?.value as SettingValues[Name] | undefined;
  }

  /** The value of a setting on each server that has set it, by the server's id. */
  function everywhere<Name extends SettingName>(name: Name): ReadonlyMap<string, SettingValues[Name]> {
    return new Map(
      [...servers.keys()].flatMap((guild) => {
        const value = find({ guild }, name);
        return value === undefined ? [] : [[guild, value] as const];
      }),
    );
  }

  function explainOne<Name extends SettingName>({ guild, channel }: Scope, name: Name): Explained {
    const inChannel = channel === undefined ? undefined : find({ guild, channel }, name);
    const inServer = find({ guild }, name);
    // TypeScript cannot relate the name to the type of its value here.
    return {
      name,
      value: inChannel ?? inServer ?? configuredValue(name, configured),
      origin: inChannel !== undefined ? 'channel' : inServer !== undefined ? 'server' : 'operator',
    } as Explained;
  }

  async function settingsOf({ guild, channel, parent }: Place): Promise<Settings> {
    await refresh(MAX_AGE_UNASKED);
    // A failure is tried again with the next question.
    refresh().catch(() => {});
    if (guild === null || !servers.has(guild)) return { ...configured };
    const get = <Name extends SettingName>(name: Name) => find({ guild }, name);
    const channels = [channel, parent].filter((id) => id != null);
    const answers = channels
      .map((id) => find({ guild, channel: id }, 'answers'))
      .find((value) => value !== undefined);
    const quiet = get('quietHours');
    const isHeard = isAnsweredIn(get('mentions') ?? 'everywhere', get('mentionChannels') ?? [], channels);
    return {
      answers: answers ?? get('answers') ?? configured.answers,
      mentions: configured.mentions && isHeard && !(quiet && isQuiet(quiet, now())),
      language: get('language'),
      subjects: get('subjects'),
      keepQuestions: get('keepQuestions') ?? false,
      questionsChannel: get('questionsChannel'),
      editors: get('editors') ?? [],
      retention: get('retention') ?? configuredValue('retention', configured) ?? 0,
      logChannel: get('logChannel'),
    };
  }

  /** Writes the value that `next` makes of the current row. Nothing is written if it is undefined, or equal to the current value. */
  async function write(
    scope: Scope,
    name: SettingName,
    next: (row: Row | undefined) => string | null | undefined,
  ): Promise<Row | 'unchanged' | 'away'> {
    const { guild, channel = '' } = scope;
    const written = await database.write(async (tables) => {
      const revision = await nextRevision(tables);
      const old = await tables
        .selectFrom('settings')
        .selectAll()
        .where('guild', '=', guild)
        .where('channel', '=', channel)
        .where('name', '=', name)
        .executeTakeFirst();
      const value = next(old);
      if (value === undefined || value === (old?.value ?? null)) return undefined;
      const row = { guild, channel, name, value, previous: old?.value ?? null, revision };
      await tables
        .insertInto('settings')
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(['guild', 'channel', 'name'])
            .doUpdateSet({ value, previous: row.previous, revision }),
        )
        .execute();
      return row;
    });
    if (written.kind === 'away') return 'away';
    return written.value ?? 'unchanged';
  }

  /** Writes as `write` does, and updates the mirror. */
  async function apply(
    scope: Scope,
    name: SettingName,
    next: (row: Row | undefined) => string | null | undefined,
  ) {
    await refresh();
    const row = await write(scope, name, next);
    if (typeof row === 'string') return row;
    const before = explainOne(scope, name);
    take(row);
    return { kind: 'changed', revision: row.revision, before, after: explainOne(scope, name) } as const;
  }

  await refresh();
  return {
    settingsOf,
    needsMessages: async () => configured.mentions,
    languageOf: (guild) => (guild === null ? undefined : find({ guild }, 'language')),
    retentions: () => everywhere('retention'),
    async questionsChannels() {
      await refresh();
      return everywhere('questionsChannel');
    },
    async explain(scope) {
      await refresh();
      const names = scope.channel === undefined ? SETTING_NAMES : CHANNEL_SETTINGS;
      return names.map((name) => explainOne(scope, name));
    },
    async change(scope, name, value): Promise<Change> {
      const text = value === undefined ? null : JSON.stringify(value);
      const applied = await apply(scope, name, () => text);
      if (applied === 'away') return { kind: 'away' };
      return applied === 'unchanged' ? { kind: 'same' } : applied;
    },
    async undo(scope, name, revision): Promise<Undoing> {
      const applied = await apply(scope, name, (row) =>
        row?.revision === revision ? row.previous : undefined,
      );
      if (applied === 'away') return { kind: 'away' };
      return applied === 'unchanged' ? { kind: 'outdated' } : applied;
    },
  };
}

function keyOf(channel: string, name: string): string {
  return `${channel} ${name}`;
}

function isAnsweredIn(
  mentions: SettingValues['mentions'],
  listed: readonly string[],
  channels: readonly string[],
): boolean {
  switch (mentions) {
    case 'everywhere':
      return true;
    case 'chosen':
      return channels.some((id) => listed.includes(id));
    case 'nowhere':
      return false;
    default:
      return mentions satisfies never;
  }
}

/**
 * The revision of a change. Incrementing it locks its row until the transaction ends: a higher revision can never be read before a lower
 * one, which would then be missed.
 */
async function nextRevision(tables: Kysely<Schema>): Promise<number> {
  const { value } = await tables
    .insertInto('revisions')
    .values({ name: 'settings', value: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: sql`revisions.value + 1` }))
    .returning('value')
    .executeTakeFirstOrThrow();
  return value;
}
