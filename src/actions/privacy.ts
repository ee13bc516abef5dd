// Actions of the controls of /privacy.

export type PrivacyAction =
  /** Show the overview. */
  | { kind: 'privacy' }
  /** Send the person a file with everything that is kept about them. */
  | { kind: 'exportMine' }
  /** Delete everything that is kept about the person. Without `isSure`, ask for confirmation first. */
  | { kind: 'eraseMine'; isSure: boolean }
  /** Opt the person out of being stored from now on, or in again. */
  | { kind: 'optOut'; isOut: boolean };
