// What the controls of /privacy ask for.

export type PrivacyAction =
  /** Show what can be done. */
  | { kind: 'privacy' }
  /** Give everything that is kept about whoever asks, as a file. */
  | { kind: 'exportMine' }
  /** Delete everything that is kept about whoever asks; asked again first, unless it is confirmed. */
  | { kind: 'eraseMine'; isSure: boolean }
  /** Keep nothing about whoever asks from now on, or again what is kept about everybody. */
  | { kind: 'optOut'; isOut: boolean };
