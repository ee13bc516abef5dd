// Messages with their pictures drawn.
import type { Message } from '../answer/index.ts';
import type { DrawnPicture, Pictures } from '../pictures/index.ts';
import { orAbort } from '../waiting.ts';

/** A message that can be sent: its picture is there, or it wants none. */
export interface Ready {
  message: Message;
  picture?: DrawnPicture;
  /** The bytes of its picture of the library. */
  image?: Uint8Array;
}

/** Draws what a message wants drawn. The message wants no picture any more where that fails, or is given up. */
export type Draw = (message: Message) => Promise<Ready>;

/** Reads a picture of the library; undefined where it cannot be shown. */
export type ReadImage = (path: string) => Uint8Array | undefined;

/** Gives what draws the pictures of messages, until `givenUp` is aborted: then no picture is waited for any longer. */
export function openDrawing(pictures: Pictures, givenUp?: AbortSignal, readImage?: ReadImage): Draw {
  const drawFormulas = openFormulas(pictures, givenUp);
  return async ({ image, ...message }) => {
    const bytes = image && readImage?.(image.path);
    const ready = await drawFormulas(message);
    return bytes === undefined || image === undefined
      ? ready
      : { ...ready, message: { ...ready.message, image }, image: bytes };
  };
}

function openFormulas(pictures: Pictures, givenUp?: AbortSignal): Draw {
  return async (message) => {
    if (message.picture === undefined) return withoutPicture(message);
    try {
      const drawing = pictures.draw(message.picture.chart ?? message.picture.formulas);
      const picture = await (givenUp ? orAbort(drawing, givenUp) : drawing);
      return picture ? { message, picture } : withoutPicture(message);
    } catch (error) {
      if (givenUp?.aborted) return withoutPicture(message);
      throw error;
    }
  };
}

/** The message as text alone, which is complete. */
export function withoutPicture({ picture: _, image: __, ...message }: Message): Ready {
  return { message };
}
