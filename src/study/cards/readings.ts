// What of an explanation may be asked: its sentences, with a blank for the name where they have one, good and bad.
import { BLANK } from './card.ts';
import { agrees, asFragment, standsFor } from './definitions.ts';
import { leaveOut } from './leave-out.ts';
import { type Passage, sentencesOf } from './passage.ts';
import { isImperative, pointsOut } from './wording.ts';

/**
 * `named`: it begins with the name. `other number`: with the singular of a plural, or the other way round. `pronoun`: with a pronoun for it. `within`: the name stands within it. `fragment`: a definition without a verb.
 * `sentence`: it does not name it.
 */
export type Form = 'named' | 'other number' | 'pronoun' | 'within' | 'fragment' | 'sentence';

export interface Reading {
  text: Passage;
  form: Form;
  /** The pronoun that stood for the name, and the word for its kind behind that. */
  pronoun?: string;
  noun?: string;
  /** Which sentence of the explanation it is, from 0. */
  place: number;
}

/** Characters of a sentence that tells enough, and not too much for a question. */
const SHORTEST = 25;
const LONGEST = 280;

/** Sentences of an explanation that are looked at. */
const MOST_SENTENCES = 3;

/** What is no part of a word for a kind of thing: verbs, and words that join. */
const NO_KIND = String.raw`(?:is|was|are|were|can|may|could|might|will|has|have|had|in|on|at|for|from|with|by|to|and|or|that|which|who|where|when|as|than|such|between|into|through|led|made|began|became|gave|\p{L}{2,}ed)\s`;

/** "This" and "it" for the name, alone or with a word for its kind, before a verb in the singular, or one that has no number. */
const SINGULAR = new RegExp(
  String.raw`^(?:this((?:\s+(?!${NO_KIND})[\p{L}-]+){0,4}?)|it())(?=\s+(?:is|was|can|may|could|might|has|\p{L}{2,}[^siu\W]s|\p{L}{2,}sses)\s)`,
  'iu',
);

/** "These" and "they", with a plural for its kind, or before a verb in the plural. */
const PLURAL =
  /^(?:these(\s+(?:[\p{L}-]+\s+){0,2}?\p{L}{2,}s)(?=\s+(?!(?:of|in|for|with|from|that|which|who|such|and|or|to|by|on|at|as|not|between|into)\b)\p{Ll})|(?:these|they)()(?=\s+(?:are|were|can|may|could|might|have|include|involve|refer|occur|happen|mean|use|allow|require|provide|focus|describe|represent|consist|help|affect|cause|measure|aim|contain|produce|combine|create|give|make|connect|carry|form|act|transport|protect|control|store|show|work|play|support|serve|determine|define|enable|ensure|lead|arise|tend|exist|emerge|reduce|increase|decrease|improve|mimic|bind|block|convert|receive|send|offer|reflect|cover|extend|surround|attach|hold|absorb|release|respond|secrete|travel|move|grow|live|differ|apply|relate|specify|identify|indicate|assess|examine|evaluate|maintain|integrate|inhibit|stimulate|prevent)\s))/iu;

/** "It is important to": stands for what follows. */
const STANDS_FOR_NOTHING =
  /^it(?:'s| is| was)\s+(?:\w+ly\s+)?(?:important|crucial|essential|vital|necessary|possible|difficult|easy|common|worth|clear|advisable|estimated|recommended|believed|thought|often|also)\b/i;

export function readingsOf(name: string, explanation: Passage): Reading[] {
  return sentencesOf(explanation)
    .slice(0, MOST_SENTENCES)
    .flatMap((sentence, place) => {
      const reading = readSentence(name, sentence);
      // A later sentence is about the name where it begins with that.
      return reading === undefined ||
        (place > 0 && reading.form !== 'named' && reading.form !== 'other number')
        ? []
        : [{ ...reading, place }];
    });
}

/** A blank at the beginning that other words follow, or an aside. */
const BEFORE_VERB =
  /^(?!_+)|^_+(?:\s*\([^()]*\))?(?:,\s|\s+(?!(?:of|in|on|at|for|from|with|by|to|and|or|nor|but|that|which|who|whose|where|when|while|as|than|such|during|between|into|through|without|high|low|made|included|designed|located|produced|held)\b)\p{Ll})/u;

/** Not so where it is the first word of a longer name, or something is said of an object that other sentences name. */
const OF_MORE =
  /^_+\s+(?!\w+ly\b|also\b|often\b|then\b)[\p{L}-]+\s+(?:is|are|was|were|can|has|have|may|such)\b|^_+\s+[\p{L}-]+\s+(?:it|them|him|her)\b|\b(?:on the other hand|by them|does the same|while not|the others?)\b/iu;

function isSubject(name: string, text: string): boolean {
  return (
    BEFORE_VERB.test(text) &&
    !OF_MORE.test(text) &&
    !isImperative(name) &&
    agrees(name, text.slice(BLANK.length))
  );
}

/** The name in the other number, where it has one word or ends in one that shows it: a list of "Parabolas" explains a parabola. */
function inOtherNumber(name: string): string | undefined {
  const plain = name.replace(/\s*\([^()]*\)\s*$/, '');
  if (/\p{Ll}{2}ies$/u.test(plain)) return plain.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x)es$/.test(plain)) return plain.replace(/es$/, '');
  if (/[^siu]s$/.test(plain)) return plain.slice(0, -1);
  return /\p{Ll}{3}$/u.test(plain) ? `${plain}s` : undefined;
}

function readSentence(name: string, sentence: Passage): Omit<Reading, 'place'> | undefined {
  const { text, source } = sentence;
  if (text.length < SHORTEST || text.length > LONGEST) return undefined;
  if (
    /(?:[:?!,：？]|\.\.\.|…|\b(?:so|and|or|that|is|are|because|as))\s*$|^["“'‘]|https?:|\||<\p{L}/iu.test(
      text,
    )
  )
    return undefined;
  if (/^(?:note|see|remember|recall|compare|examples?)\b/i.test(text)) return undefined;
  const spelt = leaveOut(name, sentence);
  if (spelt !== undefined) {
    const isFirst = spelt.text.startsWith(BLANK);
    const bare = spelt.text.replaceAll(BLANK, 'X');
    if (pointsOut(bare) || (isFirst && !isSubject(name, spelt.text))) return undefined;
    return { text: spelt, form: isFirst ? 'named' : 'within' };
  }
  const other = inOtherNumber(name);
  const swapped = other === undefined ? undefined : leaveOut(other, sentence);
  if (swapped !== undefined) {
    if (
      pointsOut(swapped.text.replaceAll(BLANK, 'X')) ||
      (swapped.text.startsWith(BLANK) &&
        (isImperative(name) || OF_MORE.test(swapped.text) || !BEFORE_VERB.test(swapped.text)))
    )
      return undefined;
    return { text: swapped, form: swapped.text.startsWith(BLANK) ? 'other number' : 'within' };
  }
  const pronoun = STANDS_FOR_NOTHING.test(text) ? null : (SINGULAR.exec(source) ?? PLURAL.exec(source));
  if (pronoun !== null && text.startsWith(pronoun[0])) {
    const [opening, ...kinds] = pronoun;
    const rest = { source: source.slice(opening.length), text: text.slice(opening.length) };
    if (!standsFor(opening, name) || !isSubject(name, BLANK + rest.text) || pointsOut(`X${rest.text}`))
      return undefined;
    return {
      text: { source: BLANK + rest.source, text: BLANK + rest.text, at: sentence.at },
      form: 'pronoun',
      pronoun: /^\S+/.exec(opening.toLowerCase())?.[0] ?? '',
      noun: kinds.join('').trim().toLowerCase(),
    };
  }
  if (pointsOut(text)) return undefined;
  return { text: sentence, form: asFragment(sentence) === undefined ? 'sentence' : 'fragment' };
}
