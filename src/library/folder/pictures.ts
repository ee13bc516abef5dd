// The pictures of a library folder, found as pages name them: by a path, or as notes do by the name alone.
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, posix, relative } from 'node:path';
import { decodeAddress } from '../text/decode-address.ts';

/** Whether a name is that of a picture, of a kind that Discord shows or not. */
export function isPictureName(name: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|svg|avif|bmp)$/i.test(name);
}

/** Whether a picture is of a kind that Discord shows in a message. */
function isShown(name: string): boolean {
  return /\.(?:png|jpe?g|gif|webp)$/i.test(name);
}

/** Largest picture that Discord takes from a bot in any server: 10 MiB. */
const MAX_PICTURE_BYTES = 10 * 2 ** 20;

/** The pictures of a library that can be shown. */
export interface PictureFiles {
  /** The path in the library of what a page means by a path or a name; undefined for what is not there, or on the web. */
  find(page: string, target: string): string | undefined;
  /** The bytes of a picture at a path in the library; undefined where there is none, or none that may be read and shown. */
  read(path: string): Uint8Array | undefined;
}

/** Opens the pictures of a library folder. Which there are is looked up when the first is asked for, and then kept. */
export function openPictureFiles(folder: string): PictureFiles {
  let list: PictureList | undefined;
  return {
    find(page, target) {
      const name = isShown(target) ? target : withoutQuery(target);
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(name) || !isShown(name)) return undefined;
      list ??= listPictures(folder);
      return list.find(page, decodeAddress(name));
    },
    read(path) {
      const file = isShown(path) ? pictureFile(folder, path, MAX_PICTURE_BYTES) : undefined;
      return file === undefined ? undefined : readFileSync(file);
    },
  };
}

/** A path without what only a server reads: `leaf.png?raw=true`, `leaf.png#right`. */
function withoutQuery(target: string): string {
  return target.replace(/[?#].*$/s, '');
}

/** Maximum number of folders that are looked through. */
const MAX_FOLDERS = 20_000;

export interface PictureList {
  /** The path in the library of the picture that a page means by a relative path, a path from the top, or a name alone. */
  find(page: string, target: string): string | undefined;
}

/** Lists the pictures below a folder, hidden and vendored folders apart. Links to folders are not followed. */
export function listPictures(folder: string): PictureList {
  const byPath = new Set<string>();
  const byName = new Map<string, string>();
  const open = [''];
  for (let seen = 0; seen < MAX_FOLDERS; seen += 1) {
    const below = open.pop();
    if (below === undefined) break;
    for (const item of readFolder(join(folder, below))) {
      if (item.name.startsWith('.') || item.name === 'node_modules') continue;
      const path = below === '' ? item.name : `${below}/${item.name}`;
      if (item.isDirectory()) open.push(path);
      else if (isPictureName(item.name)) {
        byPath.add(path);
        const name = item.name.toLowerCase();
        const known = byName.get(name);
        // Of several of one name the one nearest to the top, as Obsidian has it.
        if (known === undefined || path.split('/').length < known.split('/').length) byName.set(name, path);
      }
    }
  }
  return {
    find(page, written) {
      // Windows writes paths with backslashes.
      const target = written.replaceAll('\\', '/');
      const near = posix.join(posix.dirname(page), target);
      const fromTop = target.replace(/^\/+/, '');
      return (
        [near, fromTop].find((path) => byPath.has(path)) ??
        byName.get(target.split('/').at(-1)?.toLowerCase() ?? '')
      );
    },
  };
}

function readFolder(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    // A folder that cannot be read is told of where its pages are looked for.
    return [];
  }
}

/**
 * The file of a picture at a path in the library, or undefined where there is none that may be read: nothing outside of the
 * folder is, whatever a path or a symbolic link says. `maxBytes` is the largest size.
 */
function pictureFile(folder: string, path: string, maxBytes: number): string | undefined {
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, path));
    const inside = relative(root, file);
    if (inside === '' || inside.split(/[\\/]/)[0] === '..' || isAbsolute(inside)) return undefined;
    const stats = statSync(file);
    return stats.isFile() && stats.size > 0 && stats.size <= maxBytes ? file : undefined;
  } catch {
    return undefined;
  }
}
