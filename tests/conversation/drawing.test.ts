// Messages with their pictures drawn.
import { expect, test } from 'vitest';
import type { Message } from '../../src/answer/index.ts';
import { openDrawing, withoutPicture } from '../../src/conversation/index.ts';
import type { DrawnPicture, Pictures } from '../../src/pictures/index.ts';

const text: Message = { content: 'a', embeds: [{ description: 'b' }], rows: [] };
const message: Message = { ...text, picture: { name: 'f.png', formulas: [{ tex: 'x' }], alt: 'x' } };
const PICTURE: DrawnPicture = { png: new Uint8Array([1]), width: 1, height: 1 };

function picturesOf(draw: Pictures['draw']): Pictures {
  return { draw, close() {} };
}

test('a message comes with the picture that it wants', async () => {
  const draw = openDrawing(picturesOf(async () => PICTURE));
  expect(await draw(message)).toEqual({ message, picture: PICTURE });
});

test('where nothing can be drawn the message wants no picture any more, and says all that it said', async () => {
  const draw = openDrawing(picturesOf(async () => undefined));
  expect(await draw(message)).toEqual({ message: text });
});

test('a message that wants no picture draws none', async () => {
  const draw = openDrawing(
    picturesOf(async () => {
      throw new Error('drawn');
    }),
  );
  expect(await draw(text)).toEqual({ message: text });
  await expect(draw(message)).rejects.toThrow('drawn');
});

test('pictures are not waited for once they are given up', async () => {
  const controller = new AbortController();
  const draw = openDrawing(
    picturesOf(() => new Promise(() => {})),
    controller.signal,
  );
  const waiting = Promise.all([draw(message), draw(message)]);
  controller.abort();
  expect(await waiting).toEqual([{ message: text }, { message: text }]);
  expect(await draw(message)).toEqual({ message: text });
});

test('a message without its picture leaves the one with it as it was', () => {
  expect(withoutPicture(message)).toEqual({ message: text });
  expect(message.picture).toBeDefined();
});

test('a picture of the library is read along, and left out where it cannot be', async () => {
  const image = { name: 'picture.png', path: 'img/a.png', alt: 'a' };
  const bytes = new Uint8Array([7]);
  const read = (path: string) => (path === image.path ? bytes : undefined);
  const draw = openDrawing(
    picturesOf(async () => PICTURE),
    undefined,
    read,
  );
  expect(await draw({ ...message, image })).toEqual({
    message: { ...message, image },
    picture: PICTURE,
    image: bytes,
  });
  expect(await draw({ ...text, image: { ...image, path: 'gone.png' } })).toEqual({ message: text });
});
