// What the controls of /settings ask for. `channel` is the id of a channel whose own settings are meant; without it the server's are.

export type SettingsAction =
  /** List all settings, with the controls of the one with this name. */
  | { kind: 'settings'; name?: string; channel?: string; screen?: number }
  /** The same for the setting chosen in a menu. */
  | { kind: 'pickSetting'; channel?: string }
  /** List the settings of the channel chosen in a menu. */
  | { kind: 'pickSettingsChannel' }
  /** Set what is chosen in a menu. `screen` is the number (from 0) of the screen of options that it was chosen from. */
  | { kind: 'set'; name: string; channel?: string; screen?: number }
  /** Look in the subjects that are set first, or only in them. */
  | { kind: 'setSubjectMode'; mode: 'first' | 'only' }
  /** Set something no longer. */
  | { kind: 'unset'; name: string; channel?: string }
  /** Take the change with this number back. */
  | { kind: 'undoSetting'; name: string; channel?: string; revision: number }
  /** Ask for what is written instead of chosen. */
  | { kind: 'askQuietHours' }
  /** Set what was written. */
  | { kind: 'setQuietHours' };
