// Sentences that say what something is, with its name left out.
import { BLANK } from './card.ts';
import { type Passage, sentencesOf } from './passage.ts';
import { isImperative, isPlural, standsAlone } from './wording.ts';

/** Minimum and maximum length of a definition for a question, in characters. */
const MIN_LENGTH = 25;
const MAX_LENGTH = 280;

/** Verbs after the name of a thing with which a sentence says what it is, or what it always does. */
const DEFINES =
  /^\s+(?:(?:also )?(?:is|are|was|were)(?: (?:usually|generally|often|typically|commonly|essentially|primarily)(?= (?:an?|the|any|when|where|defined|known)\b))? (?:(?:an?|the|any|when|where|defined as|known as|described as|measured|used to|caused by|made|found|composed|made up|formed|produced|calculated|characteri[sz]ed)\b)|refers? to\b|means?\b|describes?\b|denotes?\b|represents?\b|measures?\b|consists? of\b|occurs? when\b|happens? when\b|states? that\b|holds? that\b|posits? that\b|argues? that\b|involves?\b|focus(?:es)? on\b|deals? with\b|examines?\b|converts?\b|contains?\b|stores?\b|produces?\b|connects?\b|carr(?:y|ies)\b|transports?\b|protects?\b|controls?\b|regulates?\b)/i;

/** Whether a sentence with a blank for its subject says what the subject is, or what it always does. */
export function definesBlank(text: string): boolean {
  return (
    text.startsWith(BLANK) && DEFINES.test(text.slice(BLANK.length)) && !saysLittle(text.replace(BLANK, 'X'))
  );
}

/** Pronouns for the name, alone or with a word for its kind. */
const PRONOUN =
  /^(?:this|these|it|they)(?:\s+(?:term|concept|principle|process|theory|type|approach|method|model|technique|law|rule|strategy|stage|phase|property|measure|form|style|system))?(?=\s)/i;

/** "Is a crucial", "is the best" and the like, which define nothing. */
const SAYS_LITTLE =
  /^\S*\s*(?:is|are|was|were)(?: (?:\w+ly|often|sometimes|also|seen as|considered))? (?:an?|the) (?:\w+ly )?(?:crucial|key|vital|important|essential|significant|fundamental|critical|major|main|central|common|frequent|powerful|great|good|notable|primary|useful|valuable|classic|prime|cornerstone|backbone|foundation|result|reason|example|part|way|one|first|second|third|next|last|final|most|best|same|case|direct|necessary|useful|popular|recurring|prominent|hallmark|focus|goal|aim|subject|ability to|core|foundational|gold standard|preferred|vast|broad|complex|dynamic|integral|cornerstone)\b/i;

/** Words that introduce what distinguishes a thing from others of its kind. */
const TELLS_APART = /\b(?:that|which|who|whereby|in which|where|when|used to|designed to|by which)\b/i;

/** "Is an important factor in": so are the other names of the list, whatever the sentence goes on to say. */
const COUNTS =
  /^\S*\s*(?:is|are|was|were)(?: (?:\w+ly|often|sometimes|also|seen as|considered))? (?:an?|the|one of the) (?:(?:more|most|very|\w+ly) )?(?:crucial|key|vital|important|essential|significant|fundamental|foundational|critical|major|main|central|common|primary|core|useful|valuable|integral|initial) (?:[\w-]+ ){0,2}?(?:factors?|mechanisms?|aspects?|components?|elements?|parts?|considerations?|roles?|concerns?|issues?|features?|tools?|steps?|choices?|modality|modalities|options?|drivers?|determinants?|areas?|reasons?|sources?|concepts?|strateg(?:y|ies)|skills?|characteristics?|indicators?|metrics?|periods?|events?|moments?|milestones?|turning points?)\b/i;

/** The name of a field at the end of a sentence that says nothing else. */
const NAMES_FIELD = /\b(?:within|in) the (?:field|spectrum|realm|area|world|family) of [^,]{3,60}\.?$/i;

/** Whether a sentence only praises its subject or names its field. */
export function saysLittle(text: string): boolean {
  return ((SAYS_LITTLE.test(text) || NAMES_FIELD.test(text)) && !TELLS_APART.test(text)) || COUNTS.test(text);
}

/** Nouns that begin a definition that is no sentence. */
const KINDS = `(?:process|act(?= of\\s+\\p{L})|action|ability|capacity|study|practice|branch|state|condition|tendency|degree|extent|amount|number|rate|measure|use|belief|idea|theory|principle|sum|ratio|difference|distance|point|time|total|part|set|type|form|method|technique|system|field|science|art|quality|property|line|area|region|place|period|stage|phase|person|group|document|agreement|law|right|force|energy|value|cost|price|change|movement|loss|lack|study|structure|organ|tissue|cell|layer|substance|compound|molecule|reaction|function|statement|rule|model|tool|device|unit|result|outcome|feeling|desire|fear|view|doctrine|approach|strategy|policy|tax|market|good|payment|record|summary|word|phrase|figure|sound|repetition|comparison|story|poem|collection|sequence|series|list|pattern|relationship|connection|link|position|angle|curve|shape|surface|body|mass|speed|velocity|power)`;

const FRAGMENT = new RegExp(
  String.raw`^(?:an?|the|any|one's)\s+(?:(?!(?:the|an?)\s)[\p{L}-]+\s+){0,3}?${KINDS}\b\s*(?:\([^()]*\)\s*)?(?:that|which|who|where|when|of|for|to|in|by|between|used|from|with|at|on|about|whose|designed|made|caused|given|,)`,
  'iu',
);

/** Verbs that make a sentence of what would be a definition without a verb. */
const FINITE = /\b(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|does|did)\b/;

/**
 * The sentence that says what `name` is, as Markdown with a blank in the place of the name; undefined where the first
 * sentence of the explanation does not say that, or points to something else on the page.
 */
export function defineByBlank(name: Passage, explanation: Passage): Passage | undefined {
  const first = sentencesOf(explanation)[0];
  if (first === undefined || first.text.length < MIN_LENGTH || first.text.length > MAX_LENGTH)
    return undefined;
  if (/(?:[:?!,]|\b(?:so|and|or|that|is|are|because|as))\s*$/.test(first.text)) return undefined;
  if (/^(?:note|see|remember|recall|compare)\b/i.test(first.text)) return undefined;
  const masked = maskName(first, name.text) ?? asFragment(first);
  if (masked === undefined || !standsAlone(masked.text.replace(BLANK, 'X')) || OBJECT.test(masked.text))
    return undefined;
  return masked;
}

/** A pronoun as the object: only the sentence before says what it stands for. */
const OBJECT = /^_+\s+\S+\s+(?:it|them|him|her)\b/;

/** A sentence that begins with the name, or with a pronoun for it, with a blank instead. */
function maskName(sentence: Passage, name: string): Passage | undefined {
  const pronoun = PRONOUN.exec(sentence.source)?.[0];
  const opening = pronoun ?? openingWith(name, sentence.source);
  if (opening === undefined || (pronoun !== undefined && !standsFor(pronoun, name))) return undefined;
  const rest = sentence.source.slice(opening.length);
  if (!DEFINES.test(rest) || saysLittle(`X${rest}`) || !agrees(name, rest) || isImperative(name))
    return undefined;
  return { source: BLANK + rest, text: BLANK + textAfter(sentence, opening), at: sentence.at };
}

/** Whether the verb after the blank has the same number (singular or plural) as the name. */
export function agrees(name: string, rest: string): boolean {
  const [verb = ''] = /^\s*\w+/.exec(rest) ?? [];
  return isPlural(name) ? !/^\s*(?:is|was|\w+[^s]s)$/.test(verb) : !/^\s*(?:are|were)$/.test(verb);
}

/** Whether a pronoun may stand for the name: "these" and "they" only for a plural. */
export function standsFor(pronoun: string, name: string): boolean {
  return isPlural(name) || !/^(?:these|they)\b/i.test(pronoun);
}

/** How a sentence begins that begins with the name, in bold or not, with an article and another name in parentheses. */
function openingWith(name: string, source: string): string | undefined {
  const [article = ''] = /^(?:(?:an?|the)\s+)?[*_]*/i.exec(source) ?? [];
  const plain = name.replace(/\s*\([^()]*\)\s*$/, '');
  if (!source.slice(article.length).toLowerCase().startsWith(plain.toLowerCase())) return undefined;
  const length = article.length + plain.length;
  const [end = ''] = /^s?[*_]*(?:\s*\([^()]*\))?(?![\p{L}\p{N}-])/u.exec(source.slice(length)) ?? [undefined];
  return /^\s/.test(source.slice(length + end.length)) ? source.slice(0, length + end.length) : undefined;
}

function textAfter(sentence: Passage, opening: string): string {
  const words = opening.replace(/[*_]/g, '');
  return sentence.text.startsWith(words)
    ? sentence.text.slice(words.length)
    : sentence.text.replace(/^\S+/, '');
}

/** Verbs in the present that make a sentence of what begins as a definition. */
const PRESENT =
  /\b(?:allow|help|support|enable|ensure|provide|reduce|increase|improve|lead|create|make|give|encourage|promote|challenge|foster|require|involve|contribute|demonstrate|show|reveal|build|strengthen|enhance|facilitate|prevent|keep|serve|offer|play|add|bring|become|occur|remain|mean|result|cause|affect|influence|reflect|represent|highlight|underscore|suggest|indicate|include|emphasi[sz]e|illustrate|form|suit|need|depend|vary|differ|apply|work|date|point|continue|aim|seek|attempt|sustain|cover|drive|carry|reli|simplif|clarif|justif|raise|pose|reinforce|solidif|deepen|boost|limit|restrict|stimulate|shape|link|underpin|govern)(?:s|es)\b|\b\w{3,}(?:izes|ises|ifies)\b|\b(?:contributed|led to|resulted|became|began|helped|dated|marked|allowed|enabled|provided|gives?|has)\b/i;

/** Another verb behind what it begins with, before its object: "the practice of writing shifts the focus". */
const HAS_OBJECT =
  /\b(?!times\b|ways\b)\p{L}{2,}[^s\W]s\s+(?:the|an?|how)\s|\b(?:often|typically|usually|frequently|generally|rarely)\s+\p{L}{2,}[^s\W]s\b|\b(?:intersects|extends|ranges|stems|revolves|evolves|arises|emerges|overlaps|resonates)\b/iu;

/** Verbs of whole sentences in the past, or of several things in the present: "the solar system formed about …". */
const TELLS =
  /(?<!\b(?:an?|the) )\b\w+ly (?:limited|shaped|affected|influenced|reduced|increased|improved|altered|impacted|changed)\b|\b(?:formed|played|involved|included|led|began|gave|became|saw|took|showed|brought|introduced|established|developed|created|provided|focused|emerged|served|helped|marked|contributed|influenced|reported|argued|believed|sought|faced|experienced)\s+(?:an?|the|that|\d|in\s|approximately|about|around|to|as|many|several|significantly)\b|(?<!\b(?:to|can|may|and|or|not) )\b(?:influence|affect|determine|require|contribute|provide|include|involve|enable|lead|depend|vary|differ|allow|ensure|create|help|play)\s+(?!of\b|on\b)(?:an?|the|to|in|tidal|how|[\w-]+s)\b/i;

/** A definition without a verb: "the ability of …". */
function asFragment(sentence: Passage): Passage | undefined {
  const text = sentence.text.replace(/\s*\([^()]*\)/g, '');
  const [opening = '', ...rest] = text.split(/\b(?:that|which|who|where|when|whose)\b/);
  // "Denial: refusing to accept …": an author who goes on in small letters explains the name.
  if (
    /^[*_]*(?:a|\p{Ll}{2,})[\s,]/u.test(sentence.source) &&
    !/^(?:for|in|on|at|by|see|from|with|about)\b/.test(text)
  )
    return sentence;
  if (
    FINITE.test(opening) ||
    PRESENT.test(opening) ||
    HAS_OBJECT.test(opening) ||
    TELLS.test(opening) ||
    /\b(?:significantly|directly|greatly|strongly|heavily) \p{L}{3,}s\b/u.test(text) ||
    /\b(?:(?:is|are) (?:called|known|termed)|(?:states|says|holds|tells us) that)\b/.test(text)
  )
    return undefined;
  // Of "the area where it is done is cleaned" the second verb makes a sentence.
  if ((text.match(new RegExp(FINITE, 'g')) ?? []).length > rest.length) return undefined;
  return FRAGMENT.test(text) ? sentence : undefined;
}
