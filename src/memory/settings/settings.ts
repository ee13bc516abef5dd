// What holds where something is asked, and who may change it there.
import type { SettingName, SettingValues } from './values.ts';

/** What holds in one place. */
export interface Settings {
  /** Who reads the answers to `/ask` where the person does not say. */
  answers: 'private' | 'public';
  /** Whether a mention is answered now; in direct messages, whether any message is. */
  mentions: boolean;
  /** The language of what everybody reads, as Discord names it; what Discord says of the server where it is not set. */
  language?: string | undefined;
  /** Which subjects are looked in first, or only. */
  subjects?: SettingValues['subjects'] | undefined;
  /** Whether questions without an answer are kept. */
  keepQuestions?: boolean;
  /** The id of the channel for questions without an answer. */
  questionsChannel?: string | undefined;
  /** The ids of the roles that may answer and edit pages. */
  editors?: readonly string[];
  /** For how many days things are kept. */
  retention?: number;
  /** The id of the channel where changes of settings are written. */
  logChannel?: string | undefined;
}

/** Where something is asked. */
export interface Place {
  /** The server's id; null in direct messages. */
  guild: string | null;
  /** The channel's id. */
  channel: string | null;
  /** The id of the channel that a thread belongs to: what holds there holds in the thread. */
  parent?: string | null;
}

/** Where something is set: in a server, or in one of its channels. */
export interface Scope {
  guild: string;
  channel?: string | undefined;
}

/** What is set, and where: `operator` is the configuration of the bot. */
export type Explained = {
  [Name in SettingName]: {
    name: Name;
    value: SettingValues[Name] | undefined;
    origin: 'channel' | 'server' | 'operator';
  };
}[SettingName];

/** What became of a change. `away`: the database cannot be written, and nothing is changed. */
export type Change =
  /** `revision` is by what it is undone. */
  | { kind: 'changed'; revision: number; before: Explained; after: Explained }
  | { kind: 'same' }
  | { kind: 'away' };

/** What became of undoing a change; `outdated`: the setting was changed again since. */
export type Undoing = Exclude<Change, { kind: 'same' }> | { kind: 'outdated' };

export interface SettingsStore {
  /** What holds in a place: what its channel has set, else its server, else the configuration. */
  settingsOf(place: Place): Promise<Settings>;
  /** Whether mentions are answered in any place: where they are in none, the bot does not subscribe to messages at all. */
  needsMessages(): Promise<boolean>;
  /** The language that a server has set, from what was last read. */
  languageOf(guild: string | null): string | undefined;
  /** For how many days servers keep things that have set that, from what was last read. */
  retentions(): ReadonlyMap<string, number>;
  /** The channels for questions without an answer that servers have set, by the ids of the servers. */
  questionsChannels(): Promise<ReadonlyMap<string, string>>;
  /** All that may be set there. */
  explain(scope: Scope): Promise<readonly Explained[]>;
  /** Sets something, or nothing any more where the value is undefined. It holds when this resolves to `changed`. */
  change<Name extends SettingName>(
    scope: Scope,
    name: Name,
    value: SettingValues[Name] | undefined,
  ): Promise<Change>;
  /** Takes a change back, by its revision, unless the setting was changed since. */
  undo(scope: Scope, name: SettingName, revision: number): Promise<Undoing>;
}

/** What the operator has configured. */
export interface Configured {
  answers: 'private' | 'public';
  mentions: boolean;
}

/** For how many days things are kept where nothing is set. */
export const DEFAULT_RETENTION = 90;

/** What holds where nothing is set: undefined where nothing does. */
export function configuredValue<Name extends SettingName>(
  name: Name,
  { answers, mentions }: Configured,
): SettingValues[Name] | undefined {
  const values: Partial<SettingValues> = {
    answers,
    mentions: mentions ? 'everywhere' : 'nowhere',
    mentionChannels: [],
    keepQuestions: false,
    editors: [],
    retention: DEFAULT_RETENTION,
  };
  return values[name];
}

/** The configuration's settings, which hold in every place. */
export function openSettings(configured: Configured): SettingsStore {
  return {
    settingsOf: async () => ({ ...configured }),
    needsMessages: async () => configured.mentions,
    languageOf: () => undefined,
    retentions: () => new Map(),
    questionsChannels: async () => new Map(),
    explain: async () => [],
    change: async () => ({ kind: 'away' }),
    undo: async () => ({ kind: 'away' }),
  };
}
