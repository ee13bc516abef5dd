// What the wordings of one language hold: how people take up what was said last, and ask about work of their own.

/** What small talk is about. */
export const TOPICS = [
  'joke',
  'self',
  'complaint',
  'insult',
  'mood',
  'praise',
  'thanks',
  'farewell',
  'greeting',
  'chatter',
] as const;

export type Topic = (typeof TOPICS)[number];

/** What a follow-up asks of a page, apart from words of its own. */
export const ASPECTS = [
  'why',
  'example',
  'code',
  'simpler',
  'formula',
  'meaning',
  'use',
  'proof',
  'who',
  'when',
  'where',
  'more',
  'limits',
  'merits',
  'mistakes',
  'results',
  'compare',
  'kinds',
  'factors',
] as const;

export type Aspect = (typeof ASPECTS)[number];

/**
 * Lists of wordings, with `/` between them, in lower case, without accents, apostrophes and punctuation: "what's up" is `whats up`. In
 * a language that writes no blanks they have none.
 */
export interface Wording {
  /** The language as Discord names it. */
  locale: string;
  /** Whether it is written without blanks between words. */
  isUnspaced?: true;
  /** Whether apostrophes stand between words ("t'es" is `t es`); otherwise they stand in them ("don't" is `dont`). */
  elides?: true;
  /** Words for the bot, and for whoever writes. */
  persons: string;
  /** Words that ask for reasons or ways. */
  asks: string;
  /** Words that only hold a sentence together, or soften it. */
  glue: string;
  /** How words are typed in haste, each with what it is short for: `ur=your`. Where nothing is said, all words are written out. */
  shorthands?: string;
  /** Thanks, greetings and interjections, which may stand around whatever is said. */
  courtesies: string;
  followUp: FollowUpWording;
  ownWork: OwnWorkWording;
}

/** How people take up what was said last. */
export interface FollowUpWording {
  /** What stands before something that belongs to it: "and", "what about". */
  leads: string;
  /** What begins a phrase that is no sentence and so goes on with something: "in Python?", "only in plants?". */
  prepositions: string;
  /** Words that stand for something said before: "it", "that". */
  pointers: string;
  /** First, second and so on. The last wording is "last". */
  ordinals: readonly string[];
  /** One, two and so on, which count behind such a noun: "step three". */
  numbers: string;
  /** Nouns that ordinals count: "the third one", "step 3". */
  counted: string;
  /** Words for what is asked. */
  aspects: Readonly<Record<Aspect, string>>;
  /** Verbs that only ask: "give", "explain". */
  requests: string;
  /** By what a page shows that it speaks of it, beside these words themselves. */
  cues: Readonly<Partial<Record<Aspect, string>>>;
}

/** How people ask about their own work. */
export interface OwnWorkWording {
  /** What is such a request by itself: "write an essay", "did I pass". */
  whole: string;
  /** What belongs to whoever writes: "my answer". */
  mine: string;
  /** What is made for school, and is theirs with such a word before it, perhaps with one between: "my chem worksheet". */
  works: string;
  /** Words for what belongs to whoever writes: "my". With figures and something to check, whatever stands behind is theirs. */
  possessives: string;
  /** Words for whoever writes, as one who did something: "I", "I have". */
  self: string;
  /** What is to be done with it: "check", "grade". */
  checks: string;
  /** What is to be done with numbers: "solve", "calculate". */
  tasks: string;
  /** What asks the bot to do it: "for me", "can you". */
  favours: string;
  /** Verbs for what somebody makes: asked for by "for me", that is their own work. */
  makes: string;
  /** "For me", "in my place". */
  forMe: string;
  /** What asks how something is done, and so is a question like others. */
  methods: string;
  /** What pages call the way to solve an equation with an unknown, and with its square. */
  linear: string;
  quadratic: string;
}
