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

/** Lays out the first three. People who share a place stand equally high. */
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
    const name = drawable(one.name);
    return [
      { kind: 'box', x, y: top, width: STEP, height, corner: 10, colour: metal },
      { kind: 'text', x: middle, y: top + 14, size: 52, most: STEP, text: String(one.place), colour: DARK },
      { kind: 'text', x: middle, y: top + 70, size: 24, most: STEP - 16, text: one.points, colour: DARK },
      { kind: 'circle', x: middle, y: top - 82, radius: 34, colour: metal },
      ...drawFace(name, middle, top),
      { kind: 'text', x: middle, y: top - 38, size: 26, most: STEP, text: name, colour: COLOURS.text },
    ];
  });
  return { width: WIDTH, height: HEIGHT, shapes };
}

const DARK = '#1e1f22';

/** The first letter of a name in its circle; without a name a head and shoulders. */
function drawFace(name: string, middle: number, top: number): Shape[] {
  const letter = firstLetter(name);
  if (letter === '')
    return [
      { kind: 'circle', x: middle, y: top - 91, radius: 10, colour: DARK },
      { kind: 'box', x: middle - 17, y: top - 78, width: 34, height: 16, corner: 8, colour: DARK },
    ];
  return [{ kind: 'text', x: middle, y: top - 102, size: 40, most: 52, text: letter, colour: DARK }];
}

/** What has no outlines in the fonts, or is not written from left to right, letter by letter: it is left out of names. */
const NOT_DRAWN = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P} ]|\p{M}/gu;

/** What can be drawn of a name, in plain letters; empty if no letter or number is left. The text of the message has the whole name. */
function drawable(name: string): string {
  const plain = name.normalize('NFKC').replace(NOT_DRAWN, '').replace(/ +/g, ' ').trim();
  return firstLetter(plain) === '' ? '' : plain;
}

function firstLetter(name: string): string {
  return (/\p{L}|\p{N}/u.exec(name)?.[0] ?? '').toUpperCase();
}
