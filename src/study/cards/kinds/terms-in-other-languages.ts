// Terms of a list of a page in another language than English: which term is explained so, and which point a sentence is about.
import type { Draft } from '../card.ts';
import { chooseWrong, MIN_WRONG } from '../choices.ts';
import { clueFor } from '../clues.ts';
import { isLabel, type PageLanguage } from '../language.ts';
import { type Entry, type Material, repeatedNames } from '../material.ts';
import type { Passage } from '../passage.ts';
import { givesAway, isName, mightBeRight } from '../wording.ts';

interface Term {
  name: Passage;
  /** The sentence, with a blank for the name where that stands in it. */
  text: Passage;
  explanation: Passage;
  kind: 'term' | 'point';
  /** Whether a sentence of other beginning gives it its name: only what is explained as well fits there. */
  isNaming: boolean;
}

export function makeTermCardsInOtherLanguages(
  { lists }: Material,
  title: string,
  language: PageLanguage,
): Draft[] {
  const heads = repeatedNames(lists);
  return lists.flatMap((list) => {
    const named = list.entries.filter(
      ({ name }) => isName(name.text) && !heads.has(name.text.toLowerCase()) && !isLabel(language, name.text),
    );
    const terms = named.flatMap((entry) => termOf(entry, language) ?? []);
    return terms.flatMap((term) => askForTerm(term, term.isNaming ? terms : named, title, language));
  });
}

function termOf({ name, explanation }: Entry, language: PageLanguage): Term | undefined {
  const clue = explanation && clueFor(name, explanation, language);
  if (explanation === undefined || clue === undefined) return undefined;
  const { text, isNaming } = clue;
  return { name, explanation, text, kind: clue.kind === 'blank' ? 'term' : 'point', isNaming };
}

function askForTerm(
  { name, text, explanation, kind }: Term,
  named: readonly Pick<Entry, 'name' | 'explanation'>[],
  title: string,
  { language }: PageLanguage,
): Draft[] {
  const others = named.filter(
    (other) =>
      other.name.at !== name.at &&
      !mightBeRight(title, text.text, other.name.text, other.explanation?.text ?? '', language),
  );
  const wrong = chooseWrong(
    name,
    others.map((other) => other.name),
    `${title}\n${name.text}`,
  );
  if (wrong.length < MIN_WRONG || givesAway(title, text.text, name.text, wrong, language)) return [];
  return [
    {
      key: name.text,
      prompt: { kind, text: text.source },
      answer: { kind: 'choice', right: name.source, wrong },
      source: `**${name.source}**: ${explanation.source}`,
      at: name.at,
    },
  ];
}
