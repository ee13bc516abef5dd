// A library of which some subjects count more than others: for servers that are about one subject.
import type { Searchable, Searched } from './finding.ts';

/** Which subjects are looked in first, or only, by their slugs. */
export interface Focus {
  mode: 'first' | 'only';
  slugs: readonly string[];
}

/** How good an outcome is. */
const RANK = { answer: 2, unsure: 1, missing: 0 } as const;

/**
 * The same pages, searched in these subjects first, or in them alone. Whoever names a subject searches that one; where only some
 * subjects count, one that is not among them has nothing. Subjects that the library does not have are left out; without any left,
 * all pages are searched.
 */
export function focusOn<Shelf extends Searchable>(shelf: Shelf, focus: Focus | undefined): Searchable {
  if (focus === undefined) return shelf;
  const { library } = shelf;
  const known = new Set(library.subjects.map(({ slug }) => slug));
  const slugs = focus.slugs.filter((slug) => known.has(slug));
  if (slugs.length === 0) return shelf;

  /** The best of what these subjects have. */
  async function searchIn(question: string, subjects: readonly string[]): Promise<Searched> {
    const results = await Promise.all(subjects.map((subject) => shelf.search(question, { subject })));
    return results.reduce((best, next) => (isBetter(next, best) ? next : best));
  }

  async function search(question: string, options: { subject?: string } = {}): Promise<Searched> {
    const { subject } = options;
    if (subject !== undefined) {
      const counts = focus?.mode === 'first' || isInside(library, subject, slugs);
      return counts ? shelf.search(question, options) : { outcome: 'missing', matches: [] };
    }
    const found = await searchIn(question, slugs);
    if (focus?.mode === 'only' || found.outcome === 'answer') return found;
    const wider = await shelf.search(question);
    return isBetter(wider, found) ? wider : found;
  }

  if (focus.mode === 'first') return { ...shelf, search };
  const entryTitled: typeof library.entryTitled = (title, subject) => {
    const found = library.entryTitled(title, subject);
    return found?.subjects.some(({ slug }) => isInside(library, slug, slugs)) ? found : undefined;
  };
  return { ...shelf, library: Object.create(library, { entryTitled: { value: entryTitled } }), search };
}

/** Whether a subject is one of these, or lies within one of them. */
function isInside({ subjects }: Searchable['library'], subject: string, outer: readonly string[]): boolean {
  for (let slug: string | undefined = subject; slug !== undefined; ) {
    if (outer.includes(slug)) return true;
    const at: string = slug;
    slug = subjects.find((one) => one.slug === at)?.parent;
  }
  return false;
}

function isBetter(one: Searched, other: Searched): boolean {
  const difference = RANK[one.outcome] - RANK[other.outcome];
  return difference > 0 || (difference === 0 && (one.probability ?? 0) > (other.probability ?? 0));
}
