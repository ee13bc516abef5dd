// A copy of the library that may be changed, where one is wanted, and its pages as JSON lines, as every engine is given them.
import { closeSync, cpSync, openSync, writeSync } from 'node:fs';
import { loadDrafts, subjectSlug } from '../../src/library/index.ts';

export interface PrepareInput {
  folder: string;
  /** Where the copy goes, if there is to be one. */
  copy?: string | undefined;
  /** The file for the JSON lines. */
  pages: string;
}

export interface Prepared {
  /** Paths of the pages that can be shown. */
  paths: string[];
  titles: string[];
  /** Bytes of all answers. */
  bytes: number;
}

export function prepare({ folder, copy, pages }: PrepareInput): Prepared {
  if (copy !== undefined) cpSync(folder, copy, { recursive: true, dereference: true });
  const { drafts } = loadDrafts({ folder: copy ?? folder });
  const handle = openSync(pages, 'w');
  let bytes = 0;
  for (const draft of drafts) {
    bytes += Buffer.byteLength(draft.answer);
    writeSync(handle, `${JSON.stringify({ ...draft, subject: subjectSlug(draft) })}\n`);
  }
  closeSync(handle);
  return { paths: drafts.map(({ path }) => path), titles: drafts.map(({ title }) => title), bytes };
}
