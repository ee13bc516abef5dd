// The page's own question, answered by its first sentence.
import type { Draft } from '../card.ts';
import { saysLittle } from '../definitions.ts';
import type { Material } from '../material.ts';
import { type Passage, sentencesOf } from '../passage.ts';
import { contentStems } from '../shared-words.ts';

/** Minimum and maximum length of an answer, in characters. */
const MIN_LENGTH = 40;
const MAX_LENGTH = 400;

const POINTS_OUT =
  /\b(?:above|below|following|here|mentioned|this (?:page|article|question|passage|text))\b/i;

/** Minimum share of the question's words that the answer must have. */
const MIN_TAKEN_UP = 0.5;

/** Minimum number of words of an answer that are not in the question. */
const MIN_NEW_WORDS = 4;

/** A question of what one thing is, or two. */
const ASKS_WHAT =
  /^(?:what (?:is|are|was|were|does)|define|who (?:is|was|were))\s+(?:the (?:concept|definition|meaning|term) (?:of\s+)?)?(?:meant by\s+)?(.+?)(?:\s+mean)?\s*\?$/i;

/** What stands between the thing and what it is. */
const SAYS_WHAT =
  /^s?(?:\s*\([^()]*\))?(?:\s*,[^,]{3,80},)?\s+(?:(?:is|are|was|were)(?:(?: \w+ly| often)?(?: defined as)? (?:an?|the|any|when|what|how|where)| to)\b|means?\b|refers? to\b|describes?\b|says?\b|states?\b|proposes?\b|proposed\b)/i;

/** Openings that tell of a subject's richness and of nothing else. */
const NARRATES =
  /\b(?:rich|narrative|tapestry|journey|area of research|topic|interplay|multifaceted|several key)\b/i;

/** Openings that praise a thing and leave open what it is. */
const PRAISES =
  /\b(?:an?|the|of) (?:most )?(?:[\w-]+ and )?(?:critical|crucial|fundamental|foundational|essential|vital|key|important|significant|integral|central|profound|pivotal|complex|major) (?:[\w-]+ )?(?:component|aspect|part|element|mechanism|concept|process|role|feature|tool|area|field|step|topic|principle|idea|issue|factor|theme|subject)\b/i;

/** A second question behind the first, which the opening does not answer. */
const ASKS_MORE = /,\s*and\s|\band (?:how|why|what|when|where|who|which|its|their|in what)\b|;/i;

/** A question of which things there are, which an opening that says what they are does not answer. */
const ASKS_WHICH =
  /^what (?:is|are|was|were) (?:some|an? (?:common|typical|key|major|main)|an example|one)\b|^what (?:are|were) (?:the|some|common|main|major|different|key|typical|various|primary|basic|other)\b/i;

/** A question of what tells two things apart, and an answer that sets them against each other. */
const ASKS_DIFFERENCE = /^(?:what (?:is|are) the (?:\w+ )?differences? between|how do(?:es)? .+ differ)/i;
const SETS_AGAINST = /\b(?:while|whereas|whilst|and the other)\b|;/i;
const ANNOUNCES =
  /\b(?:distinct|fundamental|important|crucial|significant(?:ly)?|several|various|key|primarily|both)\b/i;

export function makeQuestionCards({ paragraphs, lists }: Material, title: string): Draft[] {
  const opening = paragraphs[0];
  const firstList = lists[0]?.entries[0]?.name.at ?? Number.POSITIVE_INFINITY;
  if (opening === undefined || opening.headings.length > 0 || opening.passage.at > firstList) return [];
  const sentence = sentencesOf(opening.passage)[0];
  if (sentence === undefined || !isAnswered(title, sentence)) return [];
  return [
    {
      key: title,
      prompt: { kind: 'question', text: title },
      answer: { kind: 'open', right: sentence.source },
      source: sentence.source,
      at: sentence.at,
    },
  ];
}

function isAnswered(title: string, sentence: Passage): boolean {
  if (ASKS_MORE.test(title) || !takesUp(sentence, title)) return false;
  if (ASKS_DIFFERENCE.test(title)) return SETS_AGAINST.test(sentence.text) && !ANNOUNCES.test(sentence.text);
  if (ASKS_WHICH.test(title)) return false;
  const thing = ASKS_WHAT.exec(title)?.[1]
    ?.replace(/^(?:an?|the)\s+/i, '')
    .replace(/['"‘’“”]/g, '');
  // What a process is good for does not tell how it goes.
  if (thing === undefined || /^process of\b/i.test(thing)) return false;
  const said = sentence.text
    .replace(/^(?:(?:an?|the)\s+)?(?:(?:concept|term) (?:of\s+)?)?/i, '')
    .replace(/['"‘’“”]/g, '');
  const [first = ''] = thing.split(/\s+and\s+/);
  const start = [thing, first].find((name) => said.toLowerCase().startsWith(name.toLowerCase()));
  if (start === undefined) return false;
  const rest = said.slice(start.length);
  return (
    SAYS_WHAT.test(rest) &&
    !NARRATES.test(rest) &&
    !PRAISES.test(rest) &&
    !saysLittle(`X${rest.replace(/^\s*\([^()]*\)/, '')}`)
  );
}

function takesUp({ text }: Passage, title: string): boolean {
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH || POINTS_OUT.test(text) || /:\s*$/.test(text))
    return false;
  if (/^(?:it|this|they|these|yes|no)\b/i.test(text)) return false;
  const asked = contentStems(title);
  const said = contentStems(text);
  const taken = [...asked].filter((word) => said.has(word)).length;
  return taken >= asked.size * MIN_TAKEN_UP && said.size - taken >= MIN_NEW_WORDS;
}
