// Whether the headings of a folder's pages are found: each is asked for by "what is HEADING", or as it is where it asks.
import { createHash } from 'node:crypto';
import { find } from '../../src/finding/index.ts';
import { fileOf, type PageDraft } from '../../src/library/index.ts';
import type { Shelf } from '../../src/shelf/index.ts';

/** Number of headings that are asked for in each library. */
const HEADINGS = 40;

export interface Asked {
  /** Opened at a heading of that name, or shown as a page of that name. */
  opened: number;
  /** Offered among others. */
  offered: number;
  elsewhere: number;
  missing: number;
  /** The questions that were not opened, with what became of them. */
  misses: readonly string[];
}

/** Asks for a sample of the headings. */
export async function askForHeadings(shelf: Shelf, drafts: readonly PageDraft[]): Promise<Asked> {
  const counts = { opened: 0, offered: 0, elsewhere: 0, missing: 0 };
  const misses: string[] = [];
  for (const draft of sampleHeadings(drafts)) {
    const question = /\?$/.test(draft.title) ? draft.title : `what is ${draft.title}`;
    const outcome = await outcomeOf(shelf, question, draft.title, drafts);
    counts[outcome] += 1;
    if (outcome !== 'opened') misses.push(`${outcome}: ${question} (${draft.path})`);
  }
  return { ...counts, misses };
}

async function outcomeOf(
  shelf: Shelf,
  question: string,
  title: string,
  drafts: readonly PageDraft[],
): Promise<'opened' | 'offered' | 'elsewhere' | 'missing'> {
  const found = await find(shelf, question);
  const isNamed = (name: string): boolean => name.toLowerCase() === title.toLowerCase();
  switch (found.kind) {
    case 'page': {
      const { page, bestOffset = 0 } = found;
      const isOpened = drafts.some(({ path, kind, title: own, offset: from = 0, answer }) => {
        // A section is opened at its heading, which stands on the line above its text.
        const heading = page.answer.lastIndexOf('\n', Math.max(0, from - 2)) + 1;
        const isThere = kind !== 'section' || (bestOffset >= heading && bestOffset <= from + answer.length);
        return isThere && isNamed(own) && fileOf(path) === fileOf(page.path);
      });
      return isOpened || isNamed(page.title) ? 'opened' : 'elsewhere';
    }
    case 'candidates':
      return found.candidates.some((candidate) => candidate.title.endsWith(title)) ? 'offered' : 'elsewhere';
    case 'nothing':
    case 'smallTalk':
      return 'missing';
    default:
      return found satisfies never;
  }
}

/** Headings of different names, in an order that is the same every time and that no property of them decides. */
function sampleHeadings(drafts: readonly PageDraft[]): PageDraft[] {
  const named = new Map<string, PageDraft>();
  for (const draft of drafts) {
    if (draft.titleFrom !== 'heading' || !/\p{L}{3}/u.test(draft.title)) continue;
    const name = draft.title.toLowerCase();
    if (!named.has(name)) named.set(name, draft);
  }
  const rank = (text: string): string => createHash('sha1').update(text).digest('hex');
  return [...named]
    .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
    .slice(0, HEADINGS)
    .map(([, draft]) => draft);
}
