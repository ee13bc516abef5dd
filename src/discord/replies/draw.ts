// Messages with their pictures drawn.
import type { RawFile } from 'discord.js';
import type { Message } from '../../answer/index.ts';
import { type DrawnPicture, drawPicture } from '../../pictures/index.ts';
import { type Payload, writePayload } from '../wire/payload.ts';

/** A message that can be sent: its picture is there, or it wants none. */
export interface Ready {
  message: Message;
  picture?: DrawnPicture;
}

/** What gives up each picture that is waited for. */
const waits = new Set<() => void>();

/** Draws what a message wants drawn. It wants no picture any more where that fails, or is given up. */
export async function draw(message: Message): Promise<Ready> {
  if (message.picture === undefined) return withoutPicture(message);
  let giveUp = (): void => {};
  const givenUp = new Promise<undefined>((resolve) => {
    giveUp = () => resolve(undefined);
  });
  waits.add(giveUp);
  const picture = await Promise.race([drawPicture(message.picture.formulas), givenUp]);
  waits.delete(giveUp);
  return picture ? { message, picture } : withoutPicture(message);
}

/** Waits for no picture any longer: the texts are complete. */
export function giveUpPictures(): void {
  for (const giveUp of waits) giveUp();
}

/** The message as text alone, which is complete. */
export function withoutPicture({ picture: _, ...message }: Message): Ready {
  return { message };
}

/** Draws as `draw` does, but leaves the picture out where that takes longer than so many milliseconds. */
export async function drawWithin(message: Message, patience: number): Promise<Ready> {
  const drawing = draw(message);
  return (await isWithin(drawing, patience)) ? drawing : withoutPicture(message);
}

/** Whether something is done within so many milliseconds. */
export async function isWithin(work: Promise<unknown>, patience: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const soon = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return soon;
}

/** A message and its files as the API takes them outside of interactions. */
export function requestOf({ message, picture }: Ready): { body: Payload; files: RawFile[] } {
  const body = writePayload(message);
  const files = body.attachments.map(({ filename }) => ({
    name: filename,
    data: Buffer.from(picture?.png ?? []),
  }));
  return { body, files };
}
