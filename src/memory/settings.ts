// What a server, or one of its channels, has set.

export interface Settings {
  /** Who reads the answers to `/ask` where the person does not say. */
  answers: 'private' | 'public';
  /** Whether a mention is answered; in direct messages, whether any message is. */
  mentions: boolean;
}

/** Where something is asked. */
export interface Place {
  /** The server's id; null in direct messages. */
  guild: string | null;
  /** The channel's id. */
  channel: string | null;
}

export interface SettingsStore {
  /** What holds in a place: what its channel has set, else its server, else the configuration. */
  settingsOf(place: Place): Promise<Settings>;
  /** Whether mentions are answered in any place: where they are in none, the bot does not subscribe to messages at all. */
  needsMessages(): Promise<boolean>;
}

/** The configuration's settings, which hold in every place. */
export function openSettings(configured: Settings): SettingsStore {
  return {
    settingsOf: async () => configured,
    needsMessages: async () => configured.mentions,
  };
}
