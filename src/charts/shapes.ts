// What charts are drawn with. Pixels are counted from the upper left corner.

export type Shape =
  | { kind: 'box'; x: number; y: number; width: number; height: number; corner: number; colour: string }
  | { kind: 'circle'; x: number; y: number; radius: number; colour: string }
  /**
   * One line of text below `y`, with its middle at `x`, or (`isFrom`) beginning there; shrunk to a width of `most`. Texts in scripts that cannot
   * be drawn are left out: the message says the same in words.
   */
  | {
      kind: 'text';
      x: number;
      y: number;
      size: number;
      most: number;
      text: string;
      colour: string;
      isFrom?: boolean;
    };

/** A picture with a background of its own, so that it is legible in dark and in light themes. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

/** All have a contrast of at least 3 : 1 with the background, those of texts of at least 6 : 1. */
export const COLOURS = {
  text: '#f2f3f5',
  quiet: '#b5bac1',
  line: '#6d7078',
  blue: '#5b9bf8',
  green: '#3fb66b',
  red: '#f0616d',
  gold: '#e8b93b',
  silver: '#b9c0c9',
  bronze: '#cd8b52',
} as const;
