// A question → what the library has for it.
import type { Library, PageEntry, Subject } from '../library/index.ts';
import { readExtent } from './extent.ts';
import { candidatesOf, keysOf, MAX_ALTERNATIVES } from './find-candidates.ts';
import { findPage } from './find-page.ts';
import type { Alternatives, Asked, Finding, FoundMatch, Searchable, Searched } from './finding.ts';
import { entryNamed, findSubject } from './named.ts';

/** Maximum number of pages that are offered where it is not clear which one is meant. */
const MAX_CANDIDATES = 5;

/**
 * Finds what the library has for a question. It may also be a page's title, or `page:` and a page's key: then that page is
 * found without a search. `subjectText` is a subject's slug, its name, or something like it; blank for all subjects.
 */
export async function find(shelf: Searchable, question: string, subjectText = ''): Promise<Finding> {
  return readResult(shelf, await lookUp(shelf, question, subjectText));
}

/** Share of the question that a page must be about for its subject to be offered where no page answers. */
const MIN_TOPIC = 0.75;

/** What was looked up for a question, before any page is read; `wider` is the same over all subjects, where one was searched and it matters. */
export type LookedUp = Asked & ({ named: PageEntry } | { result: Searched; wider?: Searched });

/** Looks a question up as `find` does; reading the pages that were found costs far more. */
export async function lookUp(shelf: Searchable, question: string, subjectText = ''): Promise<LookedUp> {
  const found = findSubject(shelf.library, subjectText);
  const subject: Subject | undefined = found && { slug: found.slug, name: found.name };
  const { question: sought, extent } = readExtent(question);
  const asked = { question, ...(extent ? { extent } : {}), ...(subject ? { subject } : {}) };
  const named =
    entryNamed(shelf.library, question, subject?.slug) ?? entryNamed(shelf.library, sought, subject?.slug);
  if (named) return { ...asked, named };
  const result = await shelf.search(sought, subject ? { subject: subject.slug } : {});
  // Where a few pages of the subject are offered, nothing from elsewhere is.
  const wider = subject && result.outcome !== 'unsure' ? await shelf.search(sought) : undefined;
  const isUnknown = subject === undefined && subjectText.trim() !== '';
  return {
    ...asked,
    ...(isUnknown ? { unknownSubject: subjectText } : {}),
    result,
    ...(wider ? { wider } : {}),
  };
}

/** Reads the pages that were looked up. */
export function readResult(shelf: Searchable, looked: LookedUp): Finding {
  if ('named' in looked) {
    const { named, ...asked } = looked;
    const found = findPage(shelf, named.path);
    return found ? { ...asked, kind: 'page', isNamed: true, ...found } : { ...asked, kind: 'nothing' };
  }
  const { result, wider, ...looking } = looked;
  const { probability } = result;
  const asked = { ...looking, ...(probability === undefined ? {} : { probability }) };
  const [best] = result.matches;
  const nothing = (): Finding => {
    const nearest = asked.subject ?? subjectOf(shelf.library, best);
    return {
      ...asked,
      kind: 'nothing',
      ...(nearest ? { nearest } : {}),
      ...(wider === undefined ? {} : { elsewhere: offeredBy(shelf.library, wider) }),
    };
  };
  switch (result.outcome) {
    case 'answer': {
      const { concepts } = result;
      const found =
        best && findPage(shelf, best.path, { question: asked.question, concepts, block: best.block });
      if (found === undefined) return nothing();
      return {
        ...asked,
        kind: 'page',
        isNamed: false,
        ...found,
        ...alternativesOf(shelf.library, result, wider),
      };
    }
    case 'unsure': {
      const candidates = candidatesOf(
        shelf.library,
        result.choices ?? result.matches.slice(0, MAX_CANDIDATES),
      );
      return candidates.length > 0 ? { ...asked, kind: 'candidates', candidates } : nothing();
    }
    case 'missing':
      return nothing();
    default:
      return result.outcome satisfies never;
  }
}

/** What else may be meant than the first match. */
function alternativesOf(library: Library, result: Searched, wider: Searched | undefined): Alternatives {
  const [first, ...others] = keysOf(library, result.matches);
  const next = others.slice(0, MAX_ALTERNATIVES);
  const elsewhere = wider === undefined ? [] : keysOf(library, wider.matches);
  const further = elsewhere.filter((key) => key !== first && !next.includes(key));
  return { others: next, elsewhere: further.slice(0, MAX_ALTERNATIVES) };
}

/** The pages that a search would show or offer, by their keys; none where it finds that no page answers. */
function offeredBy(library: Library, { outcome, matches, choices }: Searched): string[] {
  switch (outcome) {
    case 'answer':
      return keysOf(library, matches.slice(0, 1));
    case 'unsure':
      return keysOf(library, choices ?? matches.slice(0, MAX_CANDIDATES));
    case 'missing':
      return [];
    default:
      return outcome satisfies never;
  }
}

/** The subject of a page that is about most of the question; one word in common is no evidence. */
function subjectOf(library: Library, match: FoundMatch | undefined): Subject | undefined {
  if (match === undefined || (match.features?.topic ?? 0) < MIN_TOPIC) return undefined;
  return library.entryAt(match.path)?.subjects[0];
}
