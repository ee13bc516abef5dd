// Actions of the controls of /settings. With `channel`, the id of a channel, they concern that channel's settings, otherwise the server's.

export type SettingsAction =
  /** List all settings, with the controls of the setting `name`. */
  | { kind: 'settings'; name?: string; channel?: string; screen?: number }
  /** As `settings`, for the setting chosen in a menu. */
  | { kind: 'pickSetting'; channel?: string }
  /** List the settings of the channel chosen in a menu. */
  | { kind: 'pickSettingsChannel' }
  /** Set a setting to what is chosen in a menu. `screen` is the screen of options (from 0) that it was chosen from. */
  | { kind: 'set'; name: string; channel?: string; screen?: number }
  /** Search the chosen subjects first, or only them. */
  | { kind: 'setSubjectMode'; mode: 'first' | 'only' }
  /** Reset a setting to what holds without it. */
  | { kind: 'unset'; name: string; channel?: string }
  /** Undo the change with this revision. */
  | { kind: 'undoSetting'; name: string; channel?: string; revision: number }
  /** Open the form for quiet hours. */
  | { kind: 'askQuietHours' }
  /** Set the quiet hours of a submitted form. */
  | { kind: 'setQuietHours' };
