// Normalises British spellings to American ones, by rule.

/** British → American, for words that no rule covers. Their plurals in -s follow from them. */
const PAIRS = new Map(
  Object.entries({
    aeroplane: 'airplane',
    aluminium: 'aluminum',
    artefact: 'artifact',
    cheque: 'check',
    defence: 'defense',
    distil: 'distill',
    enrol: 'enroll',
    enrolment: 'enrollment',
    fulfil: 'fulfill',
    fulfilment: 'fulfillment',
    grey: 'gray',
    instil: 'instill',
    jewellery: 'jewelry',
    judgement: 'judgment',
    licence: 'license',
    manoeuvre: 'maneuver',
    maths: 'math',
    mould: 'mold',
    mum: 'mom',
    odour: 'odor',
    offence: 'offense',
    plough: 'plow',
    practise: 'practice',
    practised: 'practiced',
    practising: 'practicing',
    pretence: 'pretense',
    programme: 'program',
    sceptic: 'skeptic',
    sceptical: 'skeptical',
    scepticism: 'skepticism',
    skilful: 'skillful',
    tyre: 'tire',
  }),
);

/*
 * British ending or stem → American one. A rule may also change words that are spelled the same in both, as long as it changes all related
 * words alike. So "revise" is an exception, since "revision" is not changed, and so is "skilled", because of "skill".
 */
const RULES: readonly [RegExp, string][] = [
  [
    /^(.{3,})our(s|ed|ing|al|ally|ist|ists|ism|less|ful|ite|ites|itism|able|ably|er|ers|hood|hoods|y|)$/,
    '$1or$2',
  ],
  [
    /^(?!(?:ad|de|impro|re|super|tele)vis|(?:circum|con|ex|in|pre)cis|(?:com)?promis|surpris)(.{3,})is(e|ed|es|er|ers|ing|ation|ations|ational|able)$/,
    '$1iz$2',
  ],
  [/^(.{3,})ys(e|ed|er|ers|ing)$/, '$1yz$2'],
  [/^(.{2,}[tb])re(s|)$/, '$1er$2'],
  [/^(.{2,}[tb])red$/, '$1ered'],
  [/^(.{3,})ogue(s|)$/, '$1og$2'],
  [
    /^(?!(?:ch|dr|gr|sh|sk|sm|sp|st|sw|thr|dw|qu|kn|scr|str|tr)[aeiou]ll|(?:app|inst|rec|enr|fulf|dist|ref)[aio]ll)(.{2,}[aeiou])ll(ed|ing|er|ers|or|ors|ous)$/,
    '$1l$2',
  ],
  [/sulph/, 'sulf'],
];

/** `ae` and `oe` inside a Latin or Greek word. At the end of a word they are plurals (larvae, volcanoes), or no digraph at all. */
const DIGRAPH = /ae(?!$)|oe(?!(?:s|d|ing|)$)/g;

/**
 * The American spelling of a word in lower case, or the word itself. The result may be no real word. That does no harm: pages and questions
 * are normalised alike, and results are only compared with each other.
 */
export function normaliseSpelling(word: string): string {
  const pair = PAIRS.get(word);
  if (pair !== undefined) return pair;
  if (word.length < 4) return word;
  const singular = word.endsWith('s') ? PAIRS.get(word.slice(0, -1)) : undefined;
  if (singular !== undefined) return `${singular}s`;
  const latin = word.length < 6 ? word : word.replace(DIGRAPH, 'e');
  for (const [pattern, american] of RULES) {
    if (pattern.test(latin)) return latin.replace(pattern, american);
  }
  return latin;
}
