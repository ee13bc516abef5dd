// The names by which notes link to one another: `[[A note]]`.
import { fileOf } from '../page-draft.ts';

/** A name as it is compared. Wikis on GitHub write hyphens in the names of files for the spaces in those of pages. */
export function noteName(text: string): string {
  return text.replace(/\.md$/i, '').trim().toLowerCase().normalize('NFC').replace(/\s/g, '-');
}

/** The names of the page at a path: its file with folders, its file alone, and its title. */
export function noteNamesOf(path: string, title: string): string[] {
  const file = fileOf(path).replace(/\.\w+$/, '');
  return [file, file.split('/').at(-1) ?? '', title].map(noteName);
}
