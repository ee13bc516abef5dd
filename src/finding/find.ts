// A question → what the library has for it.
import type { PageEntry, Subject } from '../library/index.ts';
import { candidatesOf } from './find-candidates.ts';
import { findPage } from './find-page.ts';
import type { Asked, Finding, Searchable, Searched } from './finding.ts';
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

/** What was looked up for a question, before any page is read. */
export type LookedUp = Asked & ({ named: PageEntry } | { result: Searched });

/** Looks a question up as `find` does; reading the pages that were found costs far more. */
export async function lookUp(shelf: Searchable, question: string, subjectText = ''): Promise<LookedUp> {
  const found = findSubject(shelf.library, subjectText);
  const subject: Subject | undefined = found && { slug: found.slug, name: found.name };
  const asked = { question, ...(subject ? { subject } : {}) };
  const named = entryNamed(shelf.library, question, subject?.slug);
  if (named) return { ...asked, named };
  const result = await shelf.search(question, subject ? { subject: subject.slug } : {});
  const isUnknown = subject === undefined && subjectText.trim() !== '';
  return { ...asked, ...(isUnknown ? { unknownSubject: subjectText } : {}), result };
}

/** Reads the pages that were looked up. */
export function readResult(shelf: Searchable, looked: LookedUp): Finding {
  if ('named' in looked) {
    const { named, ...asked } = looked;
    const found = findPage(shelf, named.path);
    return found ? { ...asked, kind: 'page', isNamed: true, ...found } : { ...asked, kind: 'nothing' };
  }
  const { result, ...looking } = looked;
  const { probability } = result;
  const asked = { ...looking, ...(probability === undefined ? {} : { probability }) };
  const [best] = result.matches;
  const nearest = asked.subject ?? shelf.library.entryAt(best?.path ?? '')?.subjects[0];
  const nothing: Finding = { ...asked, kind: 'nothing', ...(nearest ? { nearest } : {}) };
  switch (result.outcome) {
    case 'answer': {
      const { concepts } = result;
      const found =
        best && findPage(shelf, best.path, { question: asked.question, concepts, block: best.block });
      return found ? { ...asked, kind: 'page', isNamed: false, ...found } : nothing;
    }
    case 'unsure': {
      const candidates = candidatesOf(
        shelf.library,
        result.choices ?? result.matches.slice(0, MAX_CANDIDATES),
      );
      return candidates.length > 0 ? { ...asked, kind: 'candidates', candidates } : nothing;
    }
    case 'missing':
      return nothing;
    default:
      return result.outcome satisfies never;
  }
}
