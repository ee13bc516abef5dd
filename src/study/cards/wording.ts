// Whether a wording stands by itself, and whether it gives an answer away.
import { isFunctionWord, type Language } from '../../search/index.ts';
import { BLANK } from './card.ts';
import { contentStems, shareIn, wordsOf } from './shared-words.ts';

/** Words that point to something outside of the sentence they stand in. */
const POINTS_OUT =
  /\b(?:this|these|those|such|above|below|following|former|latter|aforementioned|here|earlier|previous|previously|next section|another|other|others|likewise|similarly|conversely|however|therefore|thus|hence|additionally|moreover|furthermore|also|too|as well|in contrast|instead|for example|for instance|e\.g|we|our|us|you|your|i|my|mentioned|discussed|said|both|either|same|question|passage|text|article|document|scenario|given)\b/i;

/** Things that only the sentences before tell: "the simplest of the three". */
const COUNTS_OTHERS =
  /\b(?:of|among|between|than) (?:the|all|these) (?:two|three|four|five|six|others?)(?=\s*[,.;:)]|\s*$|\s+(?:and|as|is|are|because|but|that|which|with|in|for)\b)/i;

/** A subject that another sentence has named. */
const BEGINS_WITH_PRONOUN =
  /^(?:it|its|it's|they|their|he|his|she|her|that|there|one|some|many|most|which|who|while|although|but|and|or|so|because|if|when)\b/i;

/** Whether a sentence or part of one can be understood without those around it. */
export function standsAlone(text: string): boolean {
  return (
    !POINTS_OUT.test(text) && !COUNTS_OTHERS.test(text) && !BEGINS_WITH_PRONOUN.test(text.replace(/^\W+/, ''))
  );
}

/** Whether a title points to what was said before it: "these misconceptions", "the given graph", or to one course. */
export function namesElsewhere(title: string): boolean {
  return /\b(?:these|this|those|above|following|the given|the passage|the text|the course|this course|multiple[- ]choice|assignments?|homework|coursework|syllabus|worksheet|workshop|webinar|seminar|the (?:\w+ )?exam|the (?:content|questions?) (?:of|in))\b/i.test(
    title,
  );
}

/** Pronouns that tell whether a person is a woman or a man. */
const GENDERED = [/\b(?:she|hers?|herself)\b/i, /\b(?:he|him|his|himself)\b/i] as const;

/** Whether somebody may be meant by the pronouns of a text, as far as those of what is said of them tell. */
export function fitsPronouns(text: string, explanation: string): boolean {
  return GENDERED.every((pronoun) => !pronoun.test(text) || pronoun.test(explanation));
}

/** Names of what goes on, and of times, by their heads. */
const IS_PROCESS = /(?:[tsx]ion|sis|ing|ment|age|ance|ence|ure|gy|py)$/;
const IS_TIME =
  /^(?:era|age|period|century|decade|years?|revolution|war|movement|renaissance|depression|crisis|dynasty|reign)$/;

/** What stands before the blank that only one kind of name fits: "the process of", "from 1890 to 1920, known as". */
const FITTED_BY_PROCESS = new RegExp(
  `\\bprocess(?:es)?,? (?:of|called|known as|termed|named) (?:the )?${BLANK}`,
  'i',
);
const FITTED_BY_TIME = new RegExp(`^(?:from|between|during|in)\\b[^,]*\\d{3,4},.*${BLANK}`, 'i');

/** Whether a wrong choice fits in the place of a blank as the right one does, as far as their kinds tell. */
export function fitsKind(text: string, right: string, other: string): boolean {
  const fits = (pattern: RegExp) => pattern.test(headOf(other)) || !pattern.test(headOf(right));
  return (!FITTED_BY_PROCESS.test(text) || fits(IS_PROCESS)) && (!FITTED_BY_TIME.test(text) || fits(IS_TIME));
}

/** Whether the title above a question, or the question itself, points to the right choice more than to two of the wrong ones. */
export function givesAway(
  title: string,
  asked: string,
  right: string,
  wrong: readonly string[],
  language?: Language,
): boolean {
  return (
    [asked, `${title} ${asked}`].some((text) => singlesOut(text, right, wrong, language)) ||
    names(asked, right) ||
    (language === undefined && isOfKind(asked, right, wrong))
  );
}

/** Whether what is asked has the word for the kind of thing that the right choice alone is called by: "the rules that …" for semantic rules. */
function isOfKind(asked: string, right: string, wrong: readonly string[]): boolean {
  const headIn = (choice: string) => [...contentStems(headOf(choice))][0];
  const head = headIn(right);
  return (
    head !== undefined && contentStems(asked).has(head) && wrong.every((choice) => headIn(choice) !== head)
  );
}

function singlesOut(text: string, right: string, wrong: readonly string[], language?: Language): boolean {
  const enough = Math.min(2, wrong.length);
  for (const [choice, ...others] of [[right, ...wrong], withoutCommon([right, ...wrong])]) {
    const share = shareIn(choice ?? '', text, language);
    if (share > 0 && others.filter((other) => shareIn(other, text, language) >= share).length < enough)
      return true;
  }
  return names(text, right) && wrong.filter((choice) => names(text, choice)).length < enough;
}

/** The choices without words that several of them have, which tell none of them from the others: "Data cleaning", "Data collection". */
function withoutCommon(choices: readonly string[]): string[] {
  const split = choices.map((choice) => choice.split(/\s+/));
  const count = new Map<string, number>();
  for (const words of split)
    for (const word of new Set(words.map((one) => one.toLowerCase())))
      count.set(word, (count.get(word) ?? 0) + 1);
  return split.map((words) => words.filter((word) => count.get(word.toLowerCase()) === 1).join(' '));
}

/** Whether a text has a name in it, word by word, joined or not. */
function names(text: string, name: string): boolean {
  const join = (words: string) => words.toLowerCase().replace(/[-\s]+/g, '');
  return join(text).includes(join(wordsOf(name)));
}

/**
 * Whether what is asked might be said of a wrong choice too: the choice has words of it that the title has not, or its own explanation
 * shares more than a few words with it.
 */
export function mightBeRight(
  title: string,
  asked: string,
  choice: string,
  explanation: string,
  language?: Language,
): boolean {
  const common = contentStems(title, language);
  const own = (text: string) => [...contentStems(text, language)].filter((word) => !common.has(word));
  const said = own(asked);
  if (own(choice).some((word) => said.includes(word))) return true;
  const other = own(explanation);
  const shared = other.filter((word) => said.includes(word)).length;
  return shared >= 2 && shared > MAX_SHARED * Math.min(said.length, other.length);
}

/** The share of their words that explanations of different things may have in common. */
const MAX_SHARED = 0.2;

/** Names that tell what to do: they are no subject of a sentence. */
const IMPERATIVE =
  /^(?:use|create|plan|set|avoid|implement|discuss|utili[sz]e|start|engage|encourage|provide|identify|develop|establish|promote|seek|practi[cs]e|take|make|keep|ensure|build|understand|consider|choose|define|apply|write|read|review|find|get|give|limit|reduce|increase|improve|maintain|focus|learn|break|foster|leverage|monitor|track|stay|be|know|look|try|calculate|compute|determine|solve|draw|measure|check|compare|collect|select)\s/i;

export function isImperative(name: string): boolean {
  return IMPERATIVE.test(name);
}

/** Whether a name is a plural, as far as its last word before a preposition tells. */
export function isPlural(name: string): boolean {
  const head = headOf(name);
  return (
    /[^suiy]s$|[iu]es$|[aeo]ys$/.test(head) ||
    /^(?:people|men|women|children|criteria|phenomena|data|bacteria)$/.test(head)
  );
}

/** The word of a name that says what kind of thing it is. */
export function headOf(name: string): string {
  const [phrase = ''] = name
    .toLowerCase()
    .split(/\s+(?:of|in|for|on|to|and|with|by|from|as|at|against|between)\s|\s*[(,/–—]/);
  return phrase.trim().split(/\s+/).at(-1) ?? '';
}

/** Words that head parts of any page: what has no other word is no name of a thing. */
const GENERIC = new Set(
  `definition definitions example examples importance significance role roles impact impacts effect effects overview summary conclusion
  introduction purpose background context note notes benefit benefits advantage advantages disadvantage disadvantages limitation limitations
  challenge challenges application applications implication implications characteristic characteristics feature features function functions use
  uses type types cause causes formula formulas interpretation result results answer answers solution solutions step steps process description mechanism mechanisms
  structure location key points point main core concept concepts general other others further additional basic what why how when where who idea
  ideas meaning nature relationship relationships comparison contrast difference differences similarity similarities consideration considerations
  understanding relevance usage analysis explanation theme themes aspect aspects factor factors element elements component components influence
  contribution contributions outcome outcomes consequence consequences strength strengths weakness weaknesses evidence criticism criticisms
  method methods approach approaches strategy strategies technique techniques principle principles source sources reason reasons goal goals operation operations true false still
  shape size color colour appearance position equation equations objective objectives focus scope calculation calculations procedure setup given find`.split(
    /\s+/,
  ),
);

/** Heads that make a part of a page of anything: "Impact on trade", "Role of women". */
const PART_HEADS =
  /^(?:definition|example|importance|significance|role|impact|effect|overview|conclusion|implication|influence|consideration|relationship|relevance|application|contribution|challenge|benefit|use|need|emphasis|focus|reflection|exploration|portrayal|depiction)s?$/;

const MAX_WORDS = 6;

/** Whether a text names a thing, so that people may be asked for it. */
export function isName(text: string): boolean {
  if (!/^[\p{L}\p{N}“"'‘(]/u.test(text) || !/\p{L}{2}/u.test(text) || text.length > 60) return false;
  if (/[?!:;=]|\.\s/.test(text) || text.split(/\s+/).length > MAX_WORDS) return false;
  if (/\b(?:it|its|this|these|their|your|our|you|we|is|are|was|were|do|does|can|not|don't)\b/i.test(text))
    return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return !words.every((word) => GENERIC.has(word) || isFunctionWord(word)) && !PART_HEADS.test(headOf(text));
}
