// Titles while a question is still being typed: the last word may be half a word.
import { type Candidate, findCandidates } from './candidates.ts';
import { type Evidence, openJudge } from './evidence.ts';
import type { Concept, Variant } from './query.ts';
import type { SearchIndex } from './search.ts';
import { tokenize } from './tokens.ts';
import { understand } from './understand.ts';
import { type Vocabulary, wordsBeginning } from './vocabulary.ts';

/** So many words are tried as what the last one may become. */
const COMPLETIONS = 24;
const CANDIDATES = 100;

/** What counts in a list of titles: that they hold what was typed, and little else. */
const WEIGHTS: Readonly<Partial<Record<keyof Evidence, number>>> = {
  title: 6,
  titleUsed: 2,
  titlePairs: 1,
  bm25f: 1,
};

/** Paths of the pages whose titles go best with what has been typed, best first, at most `most`. */
export function suggest(index: SearchIndex, typed: string, most: number, subject?: string): string[] {
  const concepts = understandTyped(index, typed);
  const found = index.segments.flatMap((segment, number) => {
    const board = index.boards[number];
    const desk = index.desks[number];
    const wanted = subject === undefined ? -1 : segment.subjectNames.indexOf(subject);
    if (board === undefined || desk === undefined || (subject !== undefined && wanted === -1)) return [];
    const admits = (page: number): boolean =>
      index.gone[number]?.[page] !== 1 && (wanted === -1 || segment.subjects[page] === wanted);
    const candidates = findCandidates(segment, board, index.vocabulary, concepts, CANDIDATES, admits);
    const judge = openJudge(segment, desk, index.vocabulary, concepts);
    const judged = candidates.map(({ page, score }: Candidate) => ({
      path: segment.paths[page] ?? '',
      title: segment.titleKeys[segment.twins[page] ?? 0] ?? '',
      score: weigh(judge.judge(page, score).evidence),
    }));
    judge.close();
    return judged;
  });
  const titles = new Set<string>();
  return found
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))
    .filter(({ title }) => !titles.has(title) && titles.add(title))
    .slice(0, most)
    .map(({ path }) => path);
}

function weigh(evidence: Evidence): number {
  return (Object.keys(WEIGHTS) as (keyof Evidence)[]).reduce(
    (sum, kind) => sum + (WEIGHTS[kind] ?? 0) * evidence[kind],
    0,
  );
}

function understandTyped(index: SearchIndex, typed: string): Concept[] {
  const last = /\s$/.test(typed)
    ? undefined
    : tokenize(typed)
        .filter(({ joined }) => !joined)
        .at(-1);
  if (last === undefined) return understand(index.vocabulary, index.synonyms, typed);
  const whole = understand(index.vocabulary, index.synonyms, typed.slice(0, last.start));
  return [
    ...whole,
    completionOf(index.vocabulary, last.word, () => understand(index.vocabulary, index.synonyms, last.word)),
  ];
}

/** The words that a beginning may become, the commoner the better; a beginning of none may be misspelt. */
function completionOf({ lists, rarity }: Vocabulary, beginning: string, otherwise: () => Concept[]): Concept {
  const found = new Map<string, { text: string; count: number }>();
  for (const list of lists) {
    const { surfaces, surfaceCounts, surfaceTerms, terms } = list.segment;
    const [from, to] = wordsBeginning(list, beginning);
    for (let number = from; number < to; number += 1) {
      const word = surfaces[number] ?? '';
      const stem = terms[surfaceTerms[number] ?? 0] ?? word;
      const count = (found.get(stem)?.count ?? 0) + (surfaceCounts[number] ?? 0);
      found.set(stem, { text: word, count });
    }
  }
  const commonest = [...found].sort((a, b) => b[1].count - a[1].count).slice(0, COMPLETIONS);
  const variants = commonest.map(
    ([stem, { text }]): Variant => ({ kind: 'word', text, strength: 1, stems: [stem] }),
  );
  if (variants.length === 0) {
    const [guess] = otherwise();
    if (guess) return guess;
  }
  const weight = Math.max(0.1, ...commonest.map(([stem]) => rarity(stem)));
  return { text: beginning, stem: beginning, weight, variants };
}
