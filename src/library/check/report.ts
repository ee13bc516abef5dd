// What a new owner wants to know of a library first.

import { subjectSlug } from '../catalogue/subjects.ts';
import type { LoadedLibrary } from '../load.ts';
import { fileOf, type TitleSource } from '../page-draft.ts';
import type { PassedOverReason } from '../problem.ts';
import type { LibraryKind } from '../site/site-kind.ts';
import { isVague } from '../vague-title.ts';
import { type BrokenLink, findBrokenLinks } from './links.ts';

export interface LibraryReport {
  name: string;
  kind: LibraryKind;
  /** Where its pages are linked to; blank where nobody has said. */
  site: string;
  /** Files that pages were read from. */
  files: number;
  pages: number;
  /** Pages whose titles ask something. */
  questions: number;
  /** Files of many questions. */
  collections: number;
  /** Headings by which pages can be asked for. */
  sections: number;
  subjects: number;
  /** How many files have their titles from where. */
  titles: Partial<Record<TitleSource, number>>;
  /** What was found out without its owner saying so, as sentences. */
  notes: readonly string[];
  passedOver: readonly { reason: PassedOverReason; count: number; examples: readonly string[] }[];
  /** Titles that say nothing of what their pages are about. */
  vagueTitles: readonly { file: string; title: string }[];
  broken: readonly BrokenLink[];
  /** Pages in which marks of some other program's Markdown stand in what is shown; those that were looked for. */
  rawText: readonly RawText[];
  errors: number;
  warnings: number;
  /** The most useful things to do next, at most three, as sentences. */
  next: readonly string[];
}

/** Marks that are shown as they are written. */
export interface RawText {
  file: string;
  text: string;
}

/** Maximum number of files that are named as examples. */
const MAX_EXAMPLES = 3;

/** Maximum number of things to do next. */
const MAX_NEXT = 3;

/** Nothing but signs of sentences. Other signs may be a name: `&&`. */
const PUNCTUATION = /^[\s!,;:'"()–—-]*\??$/;

/** Sums up what was read. `rawText` is what whoever shows pages found raw in them. */
export function reportLibrary(
  folder: string,
  { about, drafts, passedOver, problems }: LoadedLibrary,
  rawText: readonly RawText[] = [],
): LibraryReport {
  const pages = drafts.filter(({ kind }) => kind !== 'section');
  const files = new Map(drafts.map((draft) => [fileOf(draft.path), draft]));
  const titles: Partial<Record<TitleSource, number>> = {};
  for (const { path, titleFrom } of pages) {
    if (fileOf(path) === path) titles[titleFrom] = (titles[titleFrom] ?? 0) + 1;
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const report = {
    name: about.name,
    kind: about.kind,
    site: about.site,
    files: files.size,
    pages: pages.length,
    questions: pages.filter(({ kind, path }) => kind === 'question' || fileOf(path) !== path).length,
    collections: new Set(pages.flatMap(({ path }) => (fileOf(path) === path ? [] : [fileOf(path)]))).size,
    sections: drafts.length - pages.length,
    subjects: new Set(pages.map(subjectSlug)).size,
    titles,
    notes: about.notes,
    passedOver: groupReasons(passedOver),
    vagueTitles: pages
      .filter(({ title }) => isVague(title) || PUNCTUATION.test(title))
      .map(({ path, title }) => ({ file: fileOf(path), title })),
    broken: findBrokenLinks(folder, about.kind, drafts),
    rawText,
    errors,
    warnings: problems.length - errors,
  };
  return {
    ...report,
    next: nextSteps(
      report,
      pages.some(({ url }) => url !== ''),
    ),
  };
}

function groupReasons(passedOver: LoadedLibrary['passedOver']): LibraryReport['passedOver'] {
  const groups = new Map<PassedOverReason, string[]>();
  for (const { file, reason } of passedOver) groups.set(reason, [...(groups.get(reason) ?? []), file]);
  return [...groups]
    .map(([reason, files]) => ({ reason, count: files.length, examples: files.slice(0, MAX_EXAMPLES) }))
    .sort((a, b) => b.count - a.count);
}

/** What helps most of what there is to do: what keeps pages out first, then what readers see, then what they may miss. */
function nextSteps(report: Omit<LibraryReport, 'next'>, hasUrls: boolean): string[] {
  const { errors, rawText, site, broken, vagueTitles, titles, warnings } = report;
  const pictures = broken.filter(({ kind }) => kind === 'picture').length;
  const guessed = (titles.file ?? 0) + (titles.folder ?? 0);
  const steps: [needed: boolean, text: string][] = [
    [errors > 0, `Mend the ${count(errors, 'file')} listed below that cannot be read.`],
    [
      site === '' && !hasUrls,
      'Say where the pages can be read, so that answers link to them: `site: https://…` in library.yml, or `edit: https://…` for the folder of their sources.',
    ],
    [
      rawText.length > 0,
      `See ${count(new Set(rawText.map(({ file }) => file)).size, 'page')} in which marks of some other program are shown as they are written.`,
    ],
    [broken.length > 0, mendBroken(broken.length - pictures, pictures)],
    [
      vagueTitles.length > 0,
      `Give ${count(vagueTitles.length, 'page')} a title that says what it is about: \`title: …\`.`,
    ],
    [
      guessed > 0,
      `See whether ${count(guessed, 'page')} named after a file or folder should have a \`title:\` of their own.`,
    ],
    [warnings > 0, `See the ${count(warnings, 'warning')} below.`],
  ];
  return steps
    .filter(([needed]) => needed)
    .slice(0, MAX_NEXT)
    .map(([, text]) => text);
}

function mendBroken(links: number, pictures: number): string {
  const missing = `${count(pictures, 'picture')} that pages show and the library does not hold`;
  if (links === 0) return `Add ${missing}.`;
  const mend = `Mend ${count(links, 'link')} to pages that are not there`;
  return pictures === 0 ? `${mend}.` : `${mend}, and add ${missing}.`;
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
