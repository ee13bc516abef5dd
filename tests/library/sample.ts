// A fixed sample of the large library of real pages, unpacked where its archive lies beside the project.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the library in its archive. */
interface Packed {
  /** Relative to the library. */
  path: string;
  /** Bytes. */
  size: number;
}

/** How many pages a sample has. */
export interface SampleSize {
  /** Of those that questions belong to, chosen by the hashes of their paths. */
  asked: number;
  /** Others: the shortest ones, whose vectors are made soonest. */
  others: number;
}

/**
 * Unpacks a sample into `<into>/library`. The same archive, questions and sizes give the same sample. Returns the paths of its pages that
 * were chosen for their questions. Throws where the archive cannot be unpacked.
 */
export function unpackSample(
  archive: string,
  into: string,
  isAsked: (path: string) => boolean,
  { asked, others }: SampleSize,
): Set<string> {
  const pages = listPages(archive);
  const chosen = pages
    .filter(({ path }) => isAsked(path))
    .sort((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1))
    .slice(0, asked);
  const rest = pages
    .filter(({ path }) => !isAsked(path))
    .sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1))
    .slice(0, others);
  const names = [...chosen, ...rest].map(({ path }) => `library/${path}`);
  const list = join(into, 'names');
  writeFileSync(list, names.join('\n'));
  tar(['xf', archive, '-C', into, '-T', list]);
  return new Set(chosen.map(({ path }) => path));
}

function listPages(archive: string): Packed[] {
  // "-rw-rw-r-- owner/group 5065 2026-01-21 00:00 library/subject/page.md"
  const lines = tar(['tvf', archive]).matchAll(/^-\S+ \S+ +(\d+) \S+ \S+ library\/(.+\.md)$/gm);
  return [...lines].map(([, size, path = '']) => ({ path, size: Number(size) }));
}

function hashOf({ path }: Packed): string {
  return createHash('sha256').update(path).digest('hex');
}

function tar(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('tar', args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`tar ${args.join(' ')}: ${stderr}`);
  return stdout;
}
