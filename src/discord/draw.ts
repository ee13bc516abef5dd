// Messages with their pictures drawn.
import type { Message } from '../answer/index.ts';
import { type DrawnPicture, drawPicture } from '../pictures/index.ts';

/** A message that can be sent: its picture is there, or it wants none. */
export interface Ready {
  message: Message;
  picture?: DrawnPicture;
}

/** Draws what a message wants drawn. It wants no picture any more where that fails. */
export async function draw(message: Message): Promise<Ready> {
  const picture = message.picture && (await drawPicture(message.picture.formulas));
  return picture ? { message, picture } : withoutPicture(message);
}

/** The message as text alone, which is complete. */
export function withoutPicture({ picture: _, ...message }: Message): Ready {
  return { message };
}
