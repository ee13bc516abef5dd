// The podium of a quiz: three steps, the best one in the middle, with names above and points on them.
import { COLOURS, type Drawing, type Shape } from './shapes.ts';

export interface PodiumPlace {
  /** 1, 2 or 3. Several may share one. */
  place: number;
  name: string;
  points: string;
}

export interface Podium {
  kind: 'podium';
  places: readonly PodiumPlace[];
}

const WIDTH = 680;
const HEIGHT = 380;
const STEP = 196;
const GAP = 12;
const FLOOR = 352;

/** The steps from left to right: second, first, third. */
const ORDER = [1, 0, 2];
const HEIGHTS = [210, 150, 105];
const METALS = [COLOURS.gold, COLOURS.silver, COLOURS.bronze];

/** Lays out the first three; people of one place stand as high as each other. */
export function layOutPodium({ places }: Podium): Drawing {
  const best = places.slice(0, ORDER.length);
  const left = (WIDTH - ORDER.length * STEP - (ORDER.length - 1) * GAP) / 2;
  const shapes = ORDER.flatMap((rank, column): Shape[] => {
    const one = best[rank];
    if (one === undefined) return [];
    const height = HEIGHTS[one.place - 1] ?? 0;
    const metal = METALS[one.place - 1] ?? COLOURS.line;
    const x = left + column * (STEP + GAP);
    const middle = x + STEP / 2;
    const top = FLOOR - height;
    return [
      { kind: 'box', x, y: top, width: STEP, height, corner: 10, colour: metal },
      { kind: 'text', x: middle, y: top + 14, size: 52, most: STEP, text: String(one.place), colour: DARK },
      { kind: 'text', x: middle, y: top + 70, size: 24, most: STEP - 16, text: one.points, colour: DARK },
      { kind: 'circle', x: middle, y: top - 82, radius: 34, colour: metal },
      {
        kind: 'text',
        x: middle,
        y: top - 102,
        size: 40,
        most: 52,
        text: firstLetter(one.name),
        colour: DARK,
      },
      { kind: 'text', x: middle, y: top - 38, size: 26, most: STEP, text: one.name, colour: COLOURS.text },
    ];
  });
  return { width: WIDTH, height: HEIGHT, shapes };
}

const DARK = '#1e1f22';

function firstLetter(name: string): string {
  return (/\p{L}|\p{N}/u.exec(name)?.[0] ?? '').toUpperCase();
}
