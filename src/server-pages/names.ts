// Names of files and folders that every system takes, made of what people write.
import { slugify } from '../library/index.ts';

/** Maximum length of a name in bytes: file systems take 255, and an ending and a number stand behind it. */
const MAX_BYTES = 120;

/** Names that stand for devices on Windows. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether this is one of Discord's ids, and so a name of a folder that leads nowhere else. */
export function isServerId(text: string): boolean {
  return /^[1-9]\d{0,19}$/.test(text);
}

/** The name of a page's file without its ending, or of a subject's folder: letters, digits and hyphens of any script. */
export function nameFor(text: string): string {
  const slug = cutBytes(slugify(text)).replace(/-+$/, '');
  if (slug === '') return 'page';
  // The sign behind it is no part of a slug: the subject stays what it is.
  return DEVICES.test(slug) ? `${slug}_` : slug;
}

/** The path of a page's file. `isTaken` tells of paths that are other pages' already. */
export function pathFor(trail: readonly string[], title: string, isTaken: (path: string) => boolean): string {
  const folder = (trail.length === 0 ? ['general'] : trail).map(nameFor).join('/');
  const name = nameFor(title);
  for (let number = 1; ; number += 1) {
    const path = `${folder}/${number === 1 ? name : `${name}-${number}`}.md`;
    if (!isTaken(path)) return path;
  }
}

function cutBytes(text: string): string {
  let cut = text;
  while (Buffer.byteLength(cut) > MAX_BYTES) cut = [...cut].slice(0, -1).join('');
  return cut;
}
