// Drawing in a thread of its own: remembered, bounded, and silent where it fails.
import { expect, test, vi } from 'vitest';
import { type DrawnPicture, openPictures } from '../../src/pictures/index.ts';
import type { DrawingThread } from '../../src/pictures/pictures.ts';
import type { Outcome } from '../../src/threads/index.ts';
import { readPng } from './png.ts';

const onWarning = vi.fn<(message: string) => void>();
const pictures = openPictures({ onWarning });

test('a picture is a PNG of the size that it says', async () => {
  const picture = await pictures.draw([{ tex: '\\int_0^1 x\\,dx = \\frac{1}{2}' }]);
  const { width, height } = readPng(picture?.png ?? new Uint8Array());
  expect({ width, height }).toEqual({ width: picture?.width, height: picture?.height });
});

test('the same formulas are drawn once, also while they are being drawn', async () => {
  const formulas = [
    { tex: '\\sqrt{2}', number: 1 },
    { tex: '\\sqrt{3}', number: 2 },
  ];
  const both = await Promise.all([pictures.draw(formulas), pictures.draw([...formulas])]);
  expect(both[0]).toBeDefined();
  expect(both[1]).toBe(both[0]);
  expect(await pictures.draw(formulas)).toBe(both[0]);
});

test('other numbers are another picture', async () => {
  const one = await pictures.draw([{ tex: '\\sqrt{5}', number: 1 }]);
  const two = await pictures.draw([{ tex: '\\sqrt{5}', number: 2 }]);
  expect(one?.png.length).toBeGreaterThan(0);
  expect(two?.png).not.toEqual(one?.png);
});

test('what cannot be drawn is undefined, and the next picture is drawn', async () => {
  expect(await pictures.draw([{ tex: '\\frac{a' }])).toBeUndefined();
  expect(await pictures.draw([{ tex: '\\frac{a}{b}' }])).toBeDefined();
});

test('where too many are waited for, the rest is told at once that there is no picture', async () => {
  const all = await Promise.all(
    Array.from({ length: 60 }, (_, index) => pictures.draw([{ tex: `\\sqrt{${index + 100}}` }])),
  );
  const drawn = all.filter(Boolean).length;
  expect(drawn).toBe(50);
  expect(all.slice(50).every((picture) => picture === undefined)).toBe(true);
});

test('nothing of this was worth a warning', () => {
  expect(onWarning).not.toHaveBeenCalled();
});

type Drawing = Outcome<DrawnPicture | undefined>;

const DRAWN: Drawing = { kind: 'done', result: { png: new Uint8Array([1]), width: 1, height: 1 } };

/** Pictures by threads that draw what `drawings` says, one after the other, and are lost where it says that they fail. */
function scripted(...drawings: Drawing[]) {
  const warnings: string[] = [];
  let started = 0;
  let drawn = 0;
  const startDrawing = (onEnd: (reason: string) => void): DrawingThread => {
    let isAlive = true;
    started += 1;
    return {
      loaded: Promise.resolve(),
      isAlive: () => isAlive,
      async run() {
        const drawing = drawings[drawn] ?? DRAWN;
        drawn += 1;
        if (drawing.kind === 'failed') {
          isAlive = false;
          onEnd('it fell silent');
        }
        return drawing;
      },
      stop() {
        isAlive = false;
      },
    };
  };
  const scriptedPictures = openPictures({ onWarning: (message) => warnings.push(message), startDrawing });
  return { pictures: scriptedPictures, warnings, counts: () => ({ started, drawn }) };
}

test('a thread that is lost is told of, and the next picture is drawn by another one', async () => {
  const { pictures: drawing, warnings, counts } = scripted({ kind: 'failed', cause: 'thread' });
  expect(await drawing.draw([{ tex: 'a' }])).toBeUndefined();
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('it fell silent');
  // What failed is tried again: it was the thread's fault.
  expect(await drawing.draw([{ tex: 'a' }])).toBeDefined();
  expect(counts()).toEqual({ started: 2, drawn: 2 });
  expect(warnings).toHaveLength(1);
});

test.each(['time', 'memory'] as const)('what takes too much %s is not tried again', async (cause) => {
  const { pictures: drawing, warnings, counts } = scripted({ kind: 'failed', cause });
  expect(await drawing.draw([{ tex: 'a' }])).toBeUndefined();
  expect(await drawing.draw([{ tex: 'a' }])).toBeUndefined();
  expect(await drawing.draw([{ tex: 'b' }])).toBeDefined();
  expect(counts()).toEqual({ started: 2, drawn: 2 });
  expect(warnings).toHaveLength(1);
});

test('what makes the drawing throw is told once, and not tried again', async () => {
  const { pictures: drawing, warnings, counts } = scripted({ kind: 'threw', message: 'no font' });
  for (const tex of ['a', 'a', 'b']) await drawing.draw([{ tex }]);
  expect(warnings).toEqual(['Formulas could not be drawn: no font']);
  expect(counts()).toEqual({ started: 1, drawn: 2 });
});

test('one thread draws all, and that something cannot be drawn is remembered too', async () => {
  const { pictures: drawing, warnings, counts } = scripted({ kind: 'done', result: undefined });
  for (const tex of ['a', 'a', 'b', 'b']) await drawing.draw([{ tex }]);
  expect(counts()).toEqual({ started: 1, drawn: 2 });
  expect(warnings).toEqual([]);
});

test('once they are closed no thread draws any more, and nobody waits for one', async () => {
  const warnings: string[] = [];
  const own = openPictures({ onWarning: (message) => warnings.push(message) });
  const drawing = ['a', 'b', 'c'].map((tex) => own.draw([{ tex: `\\sqrt{${tex}}` }]));
  own.close();
  expect(await Promise.all(drawing)).toEqual([undefined, undefined, undefined]);
  expect(await own.draw([{ tex: 'd' }])).toBeUndefined();
  expect(warnings).toEqual([]);
});
