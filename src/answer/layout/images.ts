// The picture of the library that stands below a part of a page.
import type { PagePicture } from '../../finding/index.ts';
import { LIMITS } from '../limits.ts';
import type { Message } from '../message.ts';
import { shorten } from '../text/title.ts';

/** The number (from 0) of the picture nearest to an offset of the page; the first where nothing answers best. */
export function nearestPicture(pictures: readonly PagePicture[], best: number | undefined): number {
  if (best === undefined) return 0;
  let nearest = 0;
  for (const [number, { at }] of pictures.entries()) {
    if (Math.abs(at - best) < Math.abs((pictures[nearest]?.at ?? 0) - best)) nearest = number;
  }
  return nearest;
}

/** The picture with a number (from 0), or the last one; nothing where there are none. */
export function imageOf(pictures: readonly PagePicture[], number: number): Pick<Message, 'image'> {
  const picture = pictures[Math.min(number, pictures.length - 1)];
  if (picture === undefined) return {};
  const ending = /\.\w+$/.exec(picture.path)?.[0].toLowerCase() ?? '';
  // Names of files may hold what an attachment's may not.
  const image = {
    name: `picture${ending}`,
    path: picture.path,
    alt: shorten(picture.alt, LIMITS.attachmentDescription),
  };
  return { image };
}
