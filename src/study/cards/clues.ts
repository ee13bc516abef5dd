// Clues for the names of a list: a sentence that a page says about a name where it gives no definition, without the name.
import { isFunctionWord } from '../../search/index.ts';
import { BLANK } from './card.ts';
import { agrees, definesBlank, standsFor } from './definitions.ts';
import { type PageLanguage, saysSomethingOf, standsAloneIn } from './language.ts';
import { leaveOut } from './leave-out.ts';
import { type Passage, sentencesOf } from './passage.ts';
import { standsAlone } from './wording.ts';

/** Minimum and maximum length of a sentence for a question, in characters; the last one is for scripts without blanks between words. */
const MIN_LENGTH = 45;
const MAX_LENGTH = 260;
const MIN_LENGTH_UNSPACED = 14;

/** `blank`: the name is left out of a sentence that names it. `point`: the sentence explains the name without naming it. */
export interface Clue {
  kind: 'blank' | 'point';
  text: Passage;
  /** Whether the sentence gives a thing its name somewhere within it: what is no thing of that kind does not fit there. */
  isNaming: boolean;
  /** Whether the name stands in the sentence as a pronoun. */
  isByPronoun: boolean;
}

/** Maximum number of sentences of an explanation that are looked at. */
const MAX_SENTENCES = 3;

/** A pronoun in the place of the name, alone or with a word for its kind, before a verb. */
const PRONOUN =
  /^(?:this\s+(?:is|was|can|could|may|involves|includes|refers|occurs|happens|means|uses|allows|requires|provides|focuses|describes|represents|consists|helps|affects|causes|measures|aims|contains|produces|combines|creates|gives|makes)|these\s+(?:are|were|can|could|may|involve|include|refer|occur|happen|mean|use|allow|require|provide|focus|describe|represent|consist|help|affect|cause|measure|aim|contain|produce|combine|create|give|make))\b/i;

/** A pronoun with a word for the kind of thing: "this method", "these types of cells". */
const KIND_OF_NAME =
  /^(?:this|these)\s+(?:(?:type|types|kind|kinds|form|forms|method|methods|technique|techniques|approach|approaches|model|models|theory|theories|principle|principles|concept|concepts|process|processes|stage|stages|phase|phases|term|terms|condition|conditions|disorder|disorders|structure|structures|property|properties|rule|rules|law|laws|style|styles|system|systems|strategy|strategies|category|categories|group|groups|practice|practices|device|devices|symptom|symptoms)(?:\s+of\s+\p{L}+)?)(?=\s+(?:\p{L}+))/iu;

/** Sentences that announce, conclude, or tell of one case. */
const ANNOUNCES =
  /^(?:for (?:example|instance)|in (?:conclusion|summary|addition|contrast)|additionally|overall|finally|first|second|third|note|see|remember|consider|suppose|let|imagine|yes|no|unlike|like|given|another|understanding|if\b|when\b|as\b|by\b|to\b|according|research|studies|the following)\b/i;

/** Words of sentences that are no clue: they hold for a time or a place only, praise, doubt, or speak of the text itself. */
const PASSING =
  /\b(?:recent(?:ly)?|currently|today|nowadays|ongoing|20[12]\d|last (?:year|decade)|new(?:er)? stud(?:y|ies)|it is|there (?:is|are|was|were|has|have)|crucial|essential|vital|important|fundamental|foundational|critical|central|key|influenced by|var(?:y|ies|ied)|depends?|continues?|importance|emphasi[sz]es?|extends beyond|significant(?:ly)?|plays? an?|key role|various|several|many|some|often|certain|one of|the (?:text|author|passage|document|article|study|author's|speaker|narrator|story|play|novel|poem|film|book|video|course|paper|report)|approximately|roughly|gold standard|preferred)\b|[$€£]\s?\d/i;

/** Titles that ask how something is done, or for benefits, drawbacks or advice. A sentence about one point of their lists fits others as well. */
const ASKS_FOR_ADVICE =
  /^how\b|\b(?:benefits?|impacts?|importan(?:t|ce)|significan(?:t|ce)|strateg(?:y|ies)|tips|best practices|challenges?|implications?|effective(?:ly|ness)?|skills?|resources?|advantages?|influences?|contribut\w*|essential|improve\w*|enhanc\w*|support\w*|role|roles|how (?:can|should|could|might|do you)|what can|should|purposes?|necessary|encourage\w*|promot\w*|help|helps|prepare\w*|considerations?|reasons?|why|future|recent|perspectives?|lessons?|measures|efforts?|ways|value|responsibilit\w*|reflect\w*|affect\w*|effects?|relationship|themes?|goals?|objectives?|expectations?|criticisms?|debates?|limitations?)\b/i;

/** What comes before the blank in a sentence that introduces a name: "is known as", "called the". */
const NAMES_IT =
  /(?:\b(?:known as|called|termed|named|referred to as|(?:introduced|proposed|developed|formulated|coined|led to) (?:the|a|an) (?:concept|theory|method|law|principle|idea|term) (?:of )?)\s*(?:the\s+)?|["“'‘])["“'‘*_]*$/i;

/** The clue for a name; undefined if its explanation gives none. */
export function clueFor(
  title: string,
  name: Passage,
  explanation: Passage,
  language: PageLanguage | undefined,
): Clue | undefined {
  const [first, ...rest] = sentencesOf(explanation).slice(0, MAX_SENTENCES);
  const clue = first && clueIn(first, title, name, language);
  if (clue !== undefined) return clue;
  // A later sentence is about the name where it begins with that.
  return rest
    .map((sentence) => clueIn(sentence, title, name, language))
    .find((one) => one?.kind === 'blank' && !one.isByPronoun);
}

function clueIn(
  first: Passage,
  title: string,
  name: Passage,
  language: PageLanguage | undefined,
): Clue | undefined {
  if (!isOfLength(first.text)) return undefined;
  if (/(?:[:?!,：？]|\.\.\.|…)\s*$|^["“'‘]/.test(first.text)) return undefined;
  const article = language?.pointing?.article;
  const spelt = leaveOut(name.text, first, article);
  const named = spelt ?? (language === undefined ? replacePronoun(first, name.text) : undefined);
  const found: Clue = {
    kind: named === undefined ? 'point' : 'blank',
    text: named ?? first,
    isByPronoun: spelt === undefined,
    isNaming: named !== undefined && !named.text.startsWith(BLANK),
  };
  const bare = found.text.text.replaceAll(BLANK, 'X');
  if (language !== undefined) {
    const isTold = named === undefined ? !isHinted(name.text, bare) : saysSomethingOf(bare);
    return isTold && standsAloneIn(language, bare) ? found : undefined;
  }
  if (!standsAlone(bare) || PASSING.test(bare) || ANNOUNCES.test(bare)) return undefined;
  const isGood =
    named === undefined
      ? !ASKS_FOR_ADVICE.test(title) && !isHinted(name.text, bare)
      : isNamedBy(named.text) || isProperName(name.text, first.text);
  return isGood ? found : undefined;
}

/** Whether the sentence says what it is that was left out, or gives it its name. */
function isNamedBy(text: string): boolean {
  return definesBlank(text) || NAMES_IT.test(text.slice(0, text.indexOf(BLANK)));
}

/** Whether a name with a capital letter is the subject of its sentence, after an introductory clause: then the sentence is about this one thing. */
function isProperName(name: string, sentence: string): boolean {
  const plain = name.replace(/\s*\([^()]*\)\s*$/, '');
  const at = sentence.indexOf(plain);
  const isSubject =
    /,\s*(?:the\s+)?$/i.test(sentence.slice(0, at)) &&
    /^[*_]*\s*(?:\([^()]*\)\s*)?(?:is|was|are|were)\b/.test(sentence.slice(at + plain.length));
  return at > 0 && /^\p{Lu}/u.test(plain) && isSubject;
}

/** Minimum number of letters in common with which one word hints at another: "fungal" and "antifungal", "clarity" and "clear". */
const MIN_HINT = 4;

function isHinted(name: string, text: string): boolean {
  const said = wordsOf(text);
  return wordsOf(name).some(
    (word) =>
      word.length >= MIN_HINT &&
      said.some((other) => other.includes(word.slice(0, Math.max(MIN_HINT, word.length - 3)))),
  );
}

function wordsOf(text: string): string[] {
  const apart = text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return (apart.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !isFunctionWord(word));
}

function isOfLength(text: string): boolean {
  const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
  return text.length <= MAX_LENGTH && text.length >= (isUnspaced ? MIN_LENGTH_UNSPACED : MIN_LENGTH);
}

/** "This condition affects …" with a blank for the pronoun. Undefined if the verb would tell whether the name is singular or plural. */
function replacePronoun(sentence: Passage, name: string): Passage | undefined {
  const kind = KIND_OF_NAME.exec(sentence.source)?.[0];
  const opening = kind ?? (PRONOUN.test(sentence.source) ? /^\S+/.exec(sentence.source)?.[0] : undefined);
  if (opening === undefined || !sentence.text.startsWith(opening)) return undefined;
  if (!standsFor(opening, name) || !agrees(name, sentence.source.slice(opening.length))) return undefined;
  return {
    source: BLANK + sentence.source.slice(opening.length),
    text: BLANK + sentence.text.slice(opening.length),
    at: sentence.at,
  };
}
