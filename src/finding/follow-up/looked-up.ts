// What was looked up for something that is said, before any page is read.
import type { FollowUp } from '../../dialogue/index.ts';
import type { Library } from '../../library/index.ts';
import type { LookedUp } from '../find.ts';
import { keysOf, othersThan } from '../find-candidates.ts';
import type { Searched } from '../finding.ts';
import { stemsOf } from './passage.ts';

/** The page that answers what was looked up; undefined where none does. */
export function pathOf(looked: LookedUp): string | undefined {
  if ('named' in looked) return looked.named.path;
  return looked.result.outcome === 'answer' ? looked.result.matches[0]?.path : undefined;
}

export function outcomeOf(looked: LookedUp): Searched['outcome'] {
  return 'named' in looked ? 'answer' : looked.result.outcome;
}

/** The page that comes first of what was looked up, whether it answers or not. */
export function firstOf(looked: LookedUp): string | undefined {
  return 'named' in looked ? looked.named.path : looked.result.matches[0]?.path;
}

/** The keys of the pages that were found besides the page that is shown, best first: what the message may have meant instead. */
export function otherKeys(library: Library, looked: LookedUp, shown: string): string[] {
  return othersThan(shown, 'named' in looked ? [looked.named.key] : keysOf(library, looked.result.matches));
}

/** Whether the first page that was found has in its title what is asked for. */
export function isAbout(library: Library, looked: LookedUp, { content }: FollowUp): boolean {
  return holdsAll(stemsOf(library.entryAt(firstOf(looked) ?? '')?.title ?? ''), content);
}

export function holdsAll(stems: readonly string[], words: readonly string[]): boolean {
  const asked = stemsOf(words.join(' '));
  return asked.length > 0 && asked.every((one) => stems.includes(one));
}
