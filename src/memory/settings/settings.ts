// The interface of settings: the effective values in a place, and how they are changed and undone.
import type { SettingName, SettingValues } from './values.ts';

/** The effective settings in one place. */
export interface Settings {
  /** Who sees the answers to `/ask` unless the person says otherwise. */
  answers: 'private' | 'public';
  /** Whether a mention is answered now; in direct messages, whether any message is. */
  mentions: boolean;
  /** The language of public messages, as a locale of Discord. Undefined: the locale that Discord has for the server. */
  language?: string | undefined;
  /** Which subjects are searched first, or only. */
  subjects?: SettingValues['subjects'] | undefined;
  /** Whether unanswered questions are stored. */
  keepQuestions?: boolean;
  /** The id of the channel for unanswered questions. */
  questionsChannel?: string | undefined;
  /** The ids of the roles that may answer questions and edit pages. */
  editors?: readonly string[];
  /** Days that data of the server are kept. */
  retention?: number;
  /** The id of the channel where changes of settings are announced. */
  logChannel?: string | undefined;
}

/** The place where something is asked. */
export interface Place {
  /** The server's id; null in direct messages. */
  guild: string | null;
  /** The channel's id. */
  channel: string | null;
  /** The id of the channel that a thread belongs to. Its settings apply to the thread. */
  parent?: string | null;
}

/** What a setting is set for: a server, or one of its channels. */
export interface Scope {
  guild: string;
  channel?: string | undefined;
}

/** The effective value of a setting, and where it comes from: `operator` is the configuration of the bot. */
export type Explained = {
  [Name in SettingName]: {
    name: Name;
    value: SettingValues[Name] | undefined;
    origin: 'channel' | 'server' | 'operator';
  };
}[SettingName];

/** The result of a change. `same`: it was set so already. `away`: the database is away, and nothing is changed. */
export type Change =
  /** `revision` identifies the change for `undo`. */
  | { kind: 'changed'; revision: number; before: Explained; after: Explained }
  | { kind: 'same' }
  | { kind: 'away' };

/** The result of undoing a change. `outdated`: the setting was changed again since. */
export type Undoing = Exclude<Change, { kind: 'same' }> | { kind: 'outdated' };

export interface SettingsStore {
  /** The effective settings in a place: those of its channel, then of its server, then of the configuration. */
  settingsOf(place: Place): Promise<Settings>;
  /** Whether mentions may be answered anywhere. If not, the bot does not subscribe to the intents for messages. */
  needsMessages(): Promise<boolean>;
  /** The language that a server has set, without a query. */
  languageOf(guild: string | null): string | undefined;
  /** The retention in days of each server that has set it, by the server's id, without a query. */
  retentions(): ReadonlyMap<string, number>;
  /** The channel for unanswered questions of each server that has set it, by the server's id. */
  questionsChannels(): Promise<ReadonlyMap<string, string>>;
  /** All settings that the server or channel may set. */
  explain(scope: Scope): Promise<readonly Explained[]>;
  /** Changes a setting, or resets it if the value is undefined. When it resolves to `changed`, the change is in effect. */
  change<Name extends SettingName>(
    scope: Scope,
    name: Name,
    value: SettingValues[Name] | undefined,
  ): Promise<Change>;
  /** Undoes the change with this revision, unless the setting was changed since. */
  undo(scope: Scope, name: SettingName, revision: number): Promise<Undoing>;
}

/** The settings of the configuration, which the operator makes. */
export interface Configured {
  answers: 'private' | 'public';
  mentions: boolean;
}

/** Days that data are kept unless a server sets something else. */
export const DEFAULT_RETENTION = 90;

/** The default of a setting; undefined if it has none. */
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

/** Settings without a database: those of the configuration apply everywhere and cannot be changed. */
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
