// Sentences that begin with a term which the page marks or names as a keyword: which term is left out.
import type { Draft } from '../card.ts';
import { type Candidate, chooseWrong, MIN_WRONG } from '../choices.ts';
import { defineByBlank } from '../definitions.ts';
import type { Material } from '../material.ts';
import { passageFrom, sentencesOf } from '../passage.ts';
import { givesAway, isName } from '../wording.ts';

/** A sentence that says what something is and no more than that: others fit several terms. */
const SAYS_WHAT =
  /^_+ (?:refers? to|describes?|(?:is|are|was|were) (?:defined as|(?:an?|the) .*\b(?:that|which|who|where|used|of|by which))\b)/;

export function makeClozeCards(
  { paragraphs, lists }: Material,
  title: string,
  keywords: readonly string[],
): Draft[] {
  const listed = new Set(lists.flatMap(({ entries }) => entries.map(({ name }) => name.text.toLowerCase())));
  const marked = paragraphs.flatMap((block) => block.marked);
  const terms = [...new Set([...marked, ...keywords].map((term) => term.trim()))].filter(
    (term) => isName(term) && !listed.has(term.toLowerCase()),
  );
  const asked = new Set<string>();
  return paragraphs.flatMap(({ passage }) =>
    sentencesOf(passage).flatMap((sentence): Draft[] => {
      const term = terms.find((one) => !asked.has(one.toLowerCase()) && beginsWith(sentence.text, one));
      if (term === undefined) return [];
      const name = passageFrom(term, sentence.at);
      const masked = defineByBlank(name, sentence);
      if (masked === undefined || !SAYS_WHAT.test(masked.text)) return [];
      const others = terms
        .filter((one) => !sentence.text.toLowerCase().includes(one.toLowerCase()))
        .map(asCandidate);
      const wrong = chooseWrong(name, others, `${title}\n${term}`);
      if (wrong.length < MIN_WRONG || givesAway(title, masked.text, term, wrong)) return [];
      asked.add(term.toLowerCase());
      return [
        {
          key: term,
          prompt: { kind: 'cloze', text: masked.source },
          answer: { kind: 'choice', right: term, wrong },
          source: sentence.source,
          at: sentence.at,
        },
      ];
    }),
  );
}

function beginsWith(sentence: string, term: string): boolean {
  const text = sentence.toLowerCase().replace(/^(?:an?|the)\s+/, '');
  return (
    text.startsWith(term.toLowerCase()) &&
    !/^[\p{L}\p{N}-]/u.test(text.slice(term.length).replace(/^s(?!\p{L})/u, ''))
  );
}

function asCandidate(term: string): Candidate {
  return { source: term, text: term };
}
