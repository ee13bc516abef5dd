// Terms of a list that are explained there: which term is explained so, which of them a sentence is about, and whether a term is explained so.
import { hash32 } from '../../../bytes/index.ts';
import { BLANK, type Draft } from '../card.ts';
import { chooseWrong, MIN_WRONG } from '../choices.ts';
import { agrees } from '../definitions.ts';
import { type Evidence, once, prefixed } from '../judgement/evidence.ts';
import { weighName } from '../judgement/names.ts';
import { weighSentence } from '../judgement/sentences.ts';
import { weighChoices, weighList } from '../judgement/siblings.ts';
import { weighTitle } from '../judgement/titles.ts';
import { type Entry, type ListOfEntries, type Material, repeatedNames } from '../material.ts';
import type { Passage } from '../passage.ts';
import { type Reading, readingsOf } from '../readings.ts';
import { hintsAt, shareIn } from '../shared-words.ts';
import {
  fitsKind,
  fitsPronouns,
  givesAway,
  mayBeName,
  mightBeRight,
  overlapOf,
  withoutCommon,
} from '../wording.ts';

interface Explained {
  entry: Entry;
  explanation: Passage;
  reading: Reading;
}

interface Setting {
  title: string;
  list: ListOfEntries;
  /** What tells of title and list, the same for all its entries. */
  shared: () => Evidence;
  named: readonly Entry[];
}

/** Of more words than this that two explanations share, the one is right of the other as well. */
const MOST_SHARED = 0.5;

export function makeTermCards({ lists }: Material, title: string): Draft[] {
  const heads = repeatedNames(lists);
  const titled = once(() => prefixed('title.', weighTitle(title)));
  return lists.flatMap((list) => {
    const named = list.entries.filter(
      ({ name }) => mayBeName(name.text) && !heads.has(name.text.toLowerCase()),
    );
    if (named.length < 2) return [];
    const shared = once(() => ({ ...titled(), ...prefixed('list.', weighList(list)) }));
    const setting = { title, list, named, shared };
    const explained = named.flatMap((entry) => {
      const { name, explanation } = entry;
      if (explanation === undefined) return [];
      return readingsOf(name.text, explanation).map((reading) => ({
        entry,
        explanation,
        reading,
      }));
    });
    return explained.flatMap((one) => [
      ...askForTerm(one, setting),
      ...askWhetherTrue(one, explained, setting),
    ]);
  });
}

/** Wrong choices: those that nothing tells to be right as well, or where there are too few, those that are not surely so. */
function chooseOthers(
  { entry: { name }, reading: { text, form } }: Explained,
  { title, named }: Setting,
): { wrong: string[]; isStrict: boolean } {
  const possible = named.filter(
    (other) =>
      other.name.at !== name.at &&
      fitsPronouns(text.text, other.explanation?.text ?? '') &&
      fitsKind(text.text, name.text, other.name.text),
  );
  const choose = (others: readonly Entry[]) =>
    chooseWrong(
      name,
      others.map((other) => other.name),
      `${title}\n${name.text}`,
      form === 'sentence' ? 'any number' : 'words',
    );
  const strict = choose(
    possible.filter(
      (other) => !mightBeRight(title, text.text, other.name.text, other.explanation?.text ?? ''),
    ),
  );
  if (strict.length >= MIN_WRONG) return { wrong: strict, isStrict: true };
  const lax = choose(
    possible.filter((other) => overlapOf(title, text.text, other.explanation?.text ?? '') <= MOST_SHARED),
  );
  return { wrong: lax, isStrict: false };
}

function askForTerm(one: Explained, setting: Setting): Draft[] {
  const { entry, explanation, reading } = one;
  const { name } = entry;
  const { title } = setting;
  const { wrong, isStrict } = chooseOthers(one, setting);
  if (wrong.length < MIN_WRONG || givesAway(title, reading.text.text, name.text, wrong)) return [];
  // Words that all choices have point to none of them.
  const [own = '', ...others] = withoutCommon([name.text, ...wrong]);
  if (hintsAt(own, reading.text.text) && !others.every((one) => hintsAt(one, reading.text.text))) return [];
  return [
    {
      key: name.text,
      prompt: { kind: reading.form === 'sentence' ? 'point' : 'term', text: reading.text.source },
      answer: { kind: 'choice', right: name.source, wrong },
      source: `**${name.source}**: ${explanation.source}`,
      at: name.at,
      evidence: () => weigh(one, wrong, isStrict, setting),
    },
  ];
}

function weigh(
  { entry: { name }, reading }: Explained,
  wrong: readonly string[],
  isStrict: boolean,
  { title, named, shared }: Setting,
): Evidence {
  const asked = reading.text.text;
  const others = named.flatMap((other) => (wrong.includes(other.name.source) ? [other.name.text] : []));
  const noun = reading.noun ?? '';
  return {
    ...shared(),
    ...prefixed('name.', weighName(name.text)),
    ...prefixed('said.', weighSentence(asked)),
    ...prefixed('others.', weighChoices({ title, asked, right: name.text, wrong: others })),
    'others.isStrict': Number(isStrict),
    'form.named': Number(reading.form === 'named'),
    'form.pronoun': Number(reading.form === 'pronoun'),
    'form.within': Number(reading.form === 'within'),
    'form.fragment': Number(reading.form === 'fragment'),
    'form.isIt': Number(reading.pronoun === 'it' || reading.pronoun === 'they'),
    'form.nounInTitle': Number(noun !== '' && shareIn(noun, title) > 0),
  };
}

/** Half of the statements are true; of the others, the explanation is that of another term of the list. */
function askWhetherTrue(one: Explained, explained: readonly Explained[], setting: Setting): Draft[] {
  const { entry, explanation, reading } = one;
  if (!mayBeStated(reading)) return [];
  const { name } = entry;
  const { title } = setting;
  const isTrue = hash32(`${title}\n${name.text}\nstatement`) % 2 === 0;
  const others = explained.filter(
    (other) =>
      other.entry !== entry &&
      mayBeStated(other.reading) &&
      (other.reading.form === 'fragment') === (reading.form === 'fragment') &&
      agreesWith(name.text, other.reading) &&
      overlapOf('', reading.text.text, other.explanation.text) <= MOST_SHARED,
  );
  const [chosen] = chooseWrong(
    name,
    others.map((other) => other.entry.name),
    `${title}\n${name.text}\nother`,
  );
  const told = others.find((other) => other.entry.name.source === chosen);
  if (told === undefined) return [];
  const shown = isTrue ? reading.text : told.reading.text;
  // A word of the name in what is said of it would tell that it is true.
  const toldName = told.entry.name.text;
  if (withoutCommon([name.text, toldName]).some((words) => shareIn(words, shown.text) > 0)) return [];
  return [
    {
      key: name.text,
      prompt: { kind: 'statement', text: stateOf(name.source, shown.source) },
      answer: { kind: 'truth', right: isTrue },
      source: `**${name.source}**: ${explanation.source}`,
      at: name.at,
      evidence: () => ({
        ...setting.shared(),
        ...prefixed('name.', weighName(name.text)),
        ...prefixed('said.', weighSentence(shown.text)),
        'told.general': weighName(toldName).general,
        isTrue: Number(isTrue),
        mightBeRight: Number(mightBeRight('', reading.text.text, toldName, told.explanation.text)),
      }),
    },
  ];
}

function mayBeStated({ form, place }: Reading): boolean {
  return (
    place === 0 && (form === 'named' || form === 'other number' || form === 'pronoun' || form === 'fragment')
  );
}

function agreesWith(name: string, { form, text }: Reading): boolean {
  return form === 'fragment' || agrees(name, text.text.slice(BLANK.length));
}

function stateOf(name: string, definition: string): string {
  return definition.startsWith(BLANK)
    ? `**${name}**${definition.slice(BLANK.length)}`
    : `**${name}**: ${definition}`;
}
