// What a question names by its title: topics and sections ("what is a half-life" and a heading "Half-life"), of Na and Na⁺ the one that
// is written so, and the pages that it compares.
import { type Concept, totalWeight } from '../question/query.ts';
import type { RankedPage } from '../ranking/rank-pages.ts';
import { hasScope, hasSignedNames, signedNamesOfKey, wordsOfKey } from '../segment/title-lookup.ts';
import { signedNamesOf, withoutSigns } from '../text/signed-names.ts';
import { isAskingWord } from '../text/word-roles.ts';
import type { Outcome } from './outcome.ts';

/** Minimum share of the question that the title has, and of the title that the question has, for it to be named. */
const MIN_NAMED = 0.97;

/** The same where all words are there, in part in other forms. */
const MIN_IN_OTHER_FORMS = 0.79;

/** Minimum share of a title that asks for a difference in which the question names the things that differ. */
const MIN_COMPARED = 0.6;
const ASKS_TO_COMPARE = /\b(?:differ|compar|distinguish|unterschied|vergleich|diferen|différen)/;

/** Minimum lead, in score, of a topic over one of the same name in another course: below it nobody said which one is meant. */
const MIN_SCOPE_LEAD = 0.15;

/** Whether the question is the page's title, but for words that say nothing; `asking` is the share of words in it that only ask. */
function isNamed({ features: { title, titleUsed } }: RankedPage, asking = 0): boolean {
  return title >= MIN_NAMED - asking && titleUsed >= MIN_NAMED;
}

/**
 * Whether the question is what a page asks for: word by word, in other forms of the words that count a little less ("runtime error" and
 * "run-time error"), or as a comparison of two things whose difference the page asks for ("let vs var"). `asking` is as for `isNamed`.
 */
function isMeantBy(page: RankedPage, question: string, asking: number): boolean {
  const { title, titleUsed, missing } = page.features;
  if (isNamed(page, asking)) return true;
  if (missing > 1 - MIN_IN_OTHER_FORMS + asking) return false;
  if (title >= MIN_IN_OTHER_FORMS - asking && titleUsed >= MIN_IN_OTHER_FORMS) return true;
  const isComparison = COMPARING.test(question) && ASKS_TO_COMPARE.test(wordsOfKey(page.titleKey));
  return isComparison && title >= MIN_NAMED && titleUsed >= MIN_COMPARED;
}

/** The share of a question, by weight, in words that only ask; none where it has no others. */
function shareOfAsking(concepts: readonly Concept[]): number {
  const weight = totalWeight(concepts);
  const asking = totalWeight(concepts.filter(({ text }) => isAskingWord(text)));
  return asking < weight ? asking / weight : 0;
}

/** Whether it is a topic or section, whose title names what it is about within its course or page. */
function isScoped({ titleKey }: RankedPage): boolean {
  return hasScope(titleKey);
}

/** Puts topics and sections that the question names first, as they are ranked, unless a question so named comes first already. */
export function putNamedFirst(ranked: readonly RankedPage[]): readonly RankedPage[] {
  const [first] = ranked;
  if (first === undefined || (isNamed(first) && !isScoped(first))) return ranked;
  const named = ranked.filter((page) => isScoped(page) && isNamed(page));
  if (named.length === 0) return ranked;
  const others = new Set(named);
  return [...named, ...ranked.filter((page) => !others.has(page))];
}

/**
 * The outcome where the first page is named: it answers, unless another of the same name is as likely to be meant. Of questions several may
 * be named ("What is mitosis?", "How does mitosis work?"): then what was decided stays.
 */
export function outcomeOfNamed(
  [first, second]: readonly RankedPage[],
  asked: { question: string; concepts: readonly Concept[] },
  decided: Outcome,
): Outcome {
  if (first === undefined) return decided;
  const asking = shareOfAsking(asked.concepts);
  if (!isScoped(first)) {
    const isMeant = (page: RankedPage) => isMeantBy(page, asked.question, asking);
    return isMeant(first) && isOnlyOne(first, second, isMeant) ? 'answer' : decided;
  }
  const isShared = second !== undefined && wordsOfKey(first.titleKey) === wordsOfKey(second.titleKey);
  if (isNamed(first, asking)) {
    return isShared && first.score - second.score < MIN_SCOPE_LEAD ? 'unsure' : 'answer';
  }
  return decided === 'answer' && isShared && first.score - second.score < MIN_SCOPE_LEAD ? 'unsure' : decided;
}

/** Whether no other page is named as well, but for one of other signs, which the first is far ahead of. */
function isOnlyOne(
  first: RankedPage,
  second: RankedPage | undefined,
  isMeant: (page: RankedPage) => boolean,
): boolean {
  if (second === undefined || !isMeant(second)) return true;
  return (
    wordsOfKey(first.titleKey) === wordsOfKey(second.titleKey) &&
    first.score - second.score >= OTHER_SIGNS / 2
  );
}

/** What a page loses, in score, whose title has other signs than the question where another one has the same: it is not meant. */
const OTHER_SIGNS = 2;

/** The pages in order of their scores, after those with other signs than the question have lost by it. */
export function preferSigns(ranked: readonly RankedPage[], question: string): readonly RankedPage[] {
  // Without signs in any title all titles of the same words miss the same.
  if (!ranked.some(({ titleKey }) => hasSignedNames(titleKey))) return ranked;
  const groups = new Map<string, RankedPage[]>();
  for (const page of ranked) {
    const words = wordsOfKey(page.titleKey);
    groups.set(words, [...(groups.get(words) ?? []), page]);
  }
  const asked = signedNamesOf(question);
  const bare = new Set(question.toLowerCase().split(/[^\p{L}\p{N}+#*\-−⁺⁻]+/u));
  const others = new Set<RankedPage>();
  for (const [words, pages] of groups) {
    const misses = pages.map(({ titleKey }) => countMisses(words.split(' '), titleKey, asked, bare));
    const least = Math.min(...misses);
    for (const [place, page] of pages.entries()) if ((misses[place] ?? 0) > least) others.add(page);
  }
  if (others.size === 0) return ranked;
  return ranked
    .map((page) => (others.has(page) ? { ...page, score: page.score - OTHER_SIGNS } : page))
    .sort((a, b) => b.score - a.score);
}

/** The names of a title that are not asked for with its signs, and those asked for with signs that the title does not have. */
function countMisses(
  words: readonly string[],
  titleKey: string,
  asked: readonly string[],
  bare: ReadonlySet<string>,
): number {
  const own = signedNamesOfKey(titleKey);
  const foreign = own.filter((name) => !asked.includes(name));
  const missing = asked.filter((name) => {
    const word = withoutSigns(name);
    return words.includes(word) && !own.includes(name) && !bare.has(word);
  });
  return foreign.length + missing.length;
}

/** Words that ask how two things differ. */
const COMPARING =
  /\b(?:vs|versus|differ\w*|compar\w*|distinguish\w*|better|unterschied\w*|vergleich\w*|diferen\w*)\b|diff[ée]ren|違い|違う|区别|不同/iu;

/** Minimum share of the question that the titles must have together. */
const MIN_COVERED = 0.8;

/**
 * Pages that are offered in any case, best first, whatever was decided about the first of `pages`, which are distinct: those that the
 * question compares, unless a page answers on just that difference; and where nothing else was found, those whose names have signs.
 */
export function pagesToOffer(question: string, pages: readonly RankedPage[], decided: Outcome): RankedPage[] {
  const compared = COMPARING.test(question) ? pagesCompared(pages) : [];
  const [first] = pages;
  const isAnswered = decided === 'answer' && first !== undefined && !compared.includes(first);
  if (compared.length > 0) return isAnswered ? [] : compared;
  return decided === 'missing' ? pages.filter((page) => isNamedWithSigns(page)) : [];
}

/** The pages whose whole titles are asked for, where together they are all that is asked; else none. */
function pagesCompared(pages: readonly RankedPage[]): RankedPage[] {
  const named = pages.filter(
    ({ features }) => features.titleUsed >= MIN_NAMED && features.title < MIN_COVERED,
  );
  const covered = named.reduce((sum, { features }) => sum + features.title, 0);
  return named.length > 1 && covered >= MIN_COVERED ? named : [];
}

/** Whether the whole title is asked for, and is a name that nobody types by chance: `&&`, A*, .NET. */
function isNamedWithSigns({ titleKey, features }: RankedPage): boolean {
  const words = wordsOfKey(titleKey);
  return features.titleUsed >= MIN_NAMED && /[^\p{L}\p{N} ]/u.test(words);
}
