// Terms of a list that are explained there: which term is explained so, and whether a term is explained so.
import { hash32 } from '../../../bytes/index.ts';
import { BLANK, type Draft } from '../card.ts';
import { chooseWrong, MIN_WRONG } from '../choices.ts';
import { clueFor } from '../clues.ts';
import { defineByBlank, definesBlank } from '../definitions.ts';
import { isLabel, type PageLanguage } from '../language.ts';
import type { Entry, Material } from '../material.ts';
import type { Passage } from '../passage.ts';
import { shareIn } from '../shared-words.ts';
import { fitsKind, fitsPronouns, givesAway, isImperative, isName, mightBeRight } from '../wording.ts';

interface Term {
  name: Passage;
  /** What it is, with a blank for its name or without a verb. */
  definition: Passage;
  explanation: Passage;
  kind: 'term' | 'point';
  /** Whether its sentence introduces the name ("is known as _____"): then only other explained terms are wrong choices. */
  isNaming: boolean;
  /** Whether `definition` says what the term is, so that the definition of another term is wrong for it. */
  isDefined: boolean;
}

export function makeTermCards({ lists }: Material, title: string, language?: PageLanguage): Draft[] {
  const heads = repeatedNames(lists);
  return lists.flatMap((list) => {
    const named = list.entries.filter(
      ({ name }) =>
        isName(name.text) &&
        !heads.has(name.text.toLowerCase()) &&
        !(language !== undefined && isLabel(language, name.text)),
    );
    const terms = named.flatMap((entry) => termOf(entry, title, language) ?? []);
    const defined = terms.filter(({ isDefined }) => isDefined);
    return terms.flatMap((term) => [
      ...askForTerm(term, term.isNaming ? terms : named, title, language),
      ...(term.isDefined ? askWhetherTrue(term, defined, named, title) : []),
    ]);
  });
}

/** Names that several lists of a page have, such as "cost": they are qualities of what each list is about, and no terms. */
function repeatedNames(lists: Material['lists']): Set<string> {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const { entries } of lists)
    for (const name of new Set(entries.map((entry) => entry.name.text.toLowerCase())))
      (seen.has(name) ? repeated : seen).add(name);
  return repeated;
}

/** Titles that ask what can be done. Answers to these overlap … */
const ASKS_WHAT_IS_DONE =
  /\b(?:methods?|techniques?|strateg(?:y|ies)|tactics|ways|practices|approaches|tools|skills|how (?:can|could|do|does|did|should|might))\b/i;

/** … so a sentence that only says what one of them does fits several. */
const IS_DOING = new RegExp(
  `^(?:${BLANK} (?:involves?|includes?|focus(?:es)?|aims?|helps?|examines?|(?:is|are|can be)(?: \\p{L}+)? used (?:to|for|in|by|when|as))\\b|\\p{L}+ing\\b)`,
  'iu',
);

/** Titles that ask for programs and the like: what one does, others do as well. */
const ASKS_FOR_PROGRAMS = /\b(?:tools|software|platforms?|apps?|applications|programs|websites|resources)\b/i;

/** Sentences that fit several names of a list: what medicines are given for, and translations of verbs ("to eat"). */
const FITS_SEVERAL =
  /\b(?:medications?|medicines?|drugs?|agents?)\b.*\b(?:used|prescribed|given) (?:to|for)\b|^to \p{Ll}+/u;

/** What the page says of a name: what it is, or another sentence about it. */
function termOf(
  { name, explanation }: Entry,
  title: string,
  language: PageLanguage | undefined,
): Term | undefined {
  if (explanation === undefined || isImperative(name.text)) return undefined;
  const definition = language === undefined ? defineByBlank(name, explanation) : undefined;
  if (definition !== undefined)
    return { name, explanation, definition, kind: 'term', isNaming: false, isDefined: true };
  const clue = clueFor(title, name, explanation, language);
  if (clue === undefined) return undefined;
  const kind = clue.kind === 'blank' ? 'term' : 'point';
  const { text, isNaming } = clue;
  return { name, explanation, definition: text, kind, isNaming, isDefined: definesBlank(text.text) };
}

function askForTerm(
  { name, definition, explanation, kind }: Term,
  named: readonly Pick<Entry, 'name' | 'explanation'>[],
  title: string,
  page?: PageLanguage,
): Draft[] {
  if (ASKS_WHAT_IS_DONE.test(title) && IS_DOING.test(definition.text)) return [];
  if (
    ASKS_FOR_PROGRAMS.test(title) &&
    /\b(?:tool|software|platform|app|application|program)\b/i.test(definition.text)
  )
    return [];
  if (FITS_SEVERAL.test(definition.text)) return [];
  const language = page?.language;
  const others = named.filter(
    (other) =>
      other.name.at !== name.at &&
      fitsPronouns(definition.text, other.explanation?.text ?? '') &&
      fitsKind(definition.text, name.text, other.name.text) &&
      !mightBeRight(title, definition.text, other.name.text, other.explanation?.text ?? '', language),
  );
  const wrong = chooseWrong(
    name,
    others.map((other) => other.name),
    `${title}\n${name.text}`,
  );
  if (wrong.length < MIN_WRONG || givesAway(title, definition.text, name.text, wrong, language)) return [];
  return [
    {
      key: name.text,
      prompt: { kind, text: definition.source },
      answer: { kind: 'choice', right: name.source, wrong },
      source: `**${name.source}**: ${explanation.source}`,
      at: name.at,
    },
  ];
}

/** Half of the statements are true; of the others, the explanation is that of another term of the list. */
function askWhetherTrue(term: Term, terms: readonly Term[], named: readonly Entry[], title: string): Draft[] {
  const { name, definition, explanation } = term;
  const isTrue = hash32(`${title}\n${name.text}\nstatement`) % 2 === 0;
  const wrong = chooseWrong(
    name,
    named.flatMap((other) => (other.name.at === name.at ? [] : [other.name])),
    `${title}\n${name.text}`,
  );
  const [other] = chooseWrong(
    name,
    terms
      .filter(
        (one) => one !== term && !mightBeRight('', definition.text, one.name.text, one.explanation.text),
      )
      .map((one) => one.name),
    `${title}\n${name.text}\nother`,
  );
  const told = terms.find((one) => one.name.source === other);
  if (told === undefined || givesAway(title, definition.text, name.text, wrong)) return [];
  const shown = isTrue ? definition : told.definition;
  // A word of the name in what is said of it would tell that it is true.
  if (shareIn(name.text, shown.text) > 0 || shareIn(told.name.text, shown.text) > 0) return [];
  return [
    {
      key: name.text,
      prompt: { kind: 'statement', text: stateOf(name, shown.source) },
      answer: { kind: 'truth', right: isTrue },
      source: `**${name.source}**: ${explanation.source}`,
      at: name.at,
    },
  ];
}

function stateOf(name: Passage, definition: string): string {
  return definition.startsWith(BLANK)
    ? `**${name.source}**${definition.slice(BLANK.length)}`
    : `**${name.source}**: ${definition}`;
}
