// Messages with their pictures drawn.
import type { Message } from '../answer/index.ts';
import type { DrawnPicture, Pictures } from '../pictures/index.ts';
import { orAbort } from '../waiting.ts';

/** A message that can be sent: its picture is there, or it wants none. */
export interface Ready {
  message: Message;
  picture?: DrawnPicture;
}

/** Draws what a message wants drawn. The message wants no picture any more where that fails, or is given up. */
export type Draw = (message: Message) => Promise<Ready>;

/** Gives what draws the pictures of messages, until `givenUp` is aborted: then no picture is waited for any longer. */
export function openDrawing(pictures: Pictures, givenUp?: AbortSignal): Draw {
  return async (message) => {
    if (message.picture === undefined) return withoutPicture(message);
    try {
      const drawing = pictures.draw(message.picture.formulas);
      const picture = await (givenUp ? orAbort(drawing, givenUp) : drawing);
      return picture ? { message, picture } : withoutPicture(message);
    } catch (error) {
      if (givenUp?.aborted) return withoutPicture(message);
      throw error;
    }
  };
}

/** The message as text alone, which is complete. */
export function withoutPicture({ picture: _, ...message }: Message): Ready {
  return { message };
}
