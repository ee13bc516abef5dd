// Recognises questions about how a course is run: when work is due, when an exam is, what it is worth. Teachers can answer them. Pages on a
// subject cannot, even if they hold all the words: "is the French Revolution essay due Friday" is no question for the page on the
// French Revolution.

const WORK =
  'essays?|homework|hw|assignments?|paper|coursework|project|presentation|problem set|pset|worksheet|lab report|report|reading|portfolio|dissertation|thesis';
const EXAM = 'exams?|mid-?terms?|finals?|quiz|quizzes|tests?|mocks?|resit|retake';
const LESSON =
  'lectures?|class|classes|lessons?|seminars?|tutorials?|labs?|practicals?|office hours|review session';
const DAY =
  '(?:(?:on |by |for |at |in |this |next |the )*(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:by |for |at )?(?:today|tonight|tomorrow|tmrw|tmr|midnight|noon)|(?:in |on |by |at |this |next |the )*(?:week|weekend|month|term|semester|class|\\d[\\d:.]*(?: ?[ap]m)?(?:st|nd|rd|th)?))';
const CLOSING = '(?: (?:then|again|pls|please|plz|guys|anyone|btw|exactly))*';
/** Words that say which one is meant: "the second chem" exam, "our next" lecture. */
const WHICH = "(?:the|our|my|your|this|that|next) (?:[\\w’'-]+ ){0,5}?";
const DUE = '(?:due|handed in|submitted|hand in|submit)';

/** The sentences that are recognised. The group that matches is the word for what the question is about. */
const PATTERNS = [
  // "when is the bio essay due", "is the lab report due friday or monday", "when do we have to hand in the essay"
  `(?:when|what (?:day|date|time)|by when|is|are|isn't|does|do)\\b.*\\b(${WORK}|it|that|this|we)\\b.* ${DUE}(?:(?: (?:or|and|on|at))?(?: ${DAY}))*`,
  `(?:when|what (?:day|date|time)|by when)\\b.*\\b${DUE} (?:the|our|my|this|in)\\b.*\\b(${WORK})`,
  `(?:when|what)(?:'s|s| is| are)? (?:the|our|my) (deadline|due date)\\b.*`,
  // "when is the physics final", "what room is our stats midterm in", "what time is the lecture tomorrow"
  `(?:when|where|what (?:day|date|time|room)|which room)(?:'s|s| is| are| was| will| do we have| does)? (?:${WHICH}(${EXAM}|${LESSON})|(office hours))(?: (?:be|in|held|start|starts|end|ends|again|on|for|about|${DAY})(?: .*)?)?`,
  // "when do we get our grades back", "are the marks for the essay out yet"
  `(?:when|are|have|do|did)\\b.* (grades?|marks|results|scores)\\b.* (?:back|out|up|released|posted|published)(?: yet)?(?: for .*)?`,
  // "how many marks is question 4 worth", "how much is the final worth", "what do i need on the final to pass"
  `how (?:many|much)(?: (?:marks|points|percent|%|credits))? (?:is|are|does|do) (?:${WHICH}(${EXAM}|${WORK}|exercise)|(?:question|part|q) ?\\d+[a-z]?)\\b.* (?:worth|count)(?: .*)?`,
  `(?:what|how much|how many (?:marks|points)) do (?:i|we|you) need (?:on|in|for|to get on) (?:the|my|our) (?:[\\w'-]+ )*?(${EXAM})\\b.* to (?:pass|get|keep|graduate)\\b.*`,
  // "what chapters are on the econ midterm", "which topics will come up in the exam"
  `(?:what|which) (?:chapters?|topics?|pages?|units?|weeks?|lectures?|material)\\b.* (?:on|in|for) ${WHICH}(${EXAM})`,
  // "can we use a calculator in the matrices test", "is the exam open book"
  `(?:can|may|are|do) (?:we|i|you)(?: allowed to| need to| have to)? (?:use|bring|take|have)\\b.* (?:in|on|to|for|into|during) ${WHICH}(${EXAM})`,
  `(?:is|are|was|will) ${WHICH}(${EXAM})(?: be)? (?:open|closed)[ -](?:book|note|notes)`,
].map((pattern) => new RegExp(`^${pattern}${CLOSING}$`, 'u'));

/** Greetings and the like before a question. */
const OPENING =
  /^(?:(?:hey|hi|hello|yo|ok|okay|so|wait|sorry|guys|all|everyone|anyone know|does anyone know|do you know|quick question|um+)[\s,!:.-]+)+/u;

/** Longer questions are not looked at, in UTF-16 code units: whoever tells a story asks about more than a date. */
const MAX_LENGTH = 120;

/**
 * The word for what a question about a course asks about, in lower case: an exam, a kind of work, a deadline, grades, or "course". Undefined
 * for all other questions, and for questions in other languages than English.
 */
export function courseMatterIn(question: string): string | undefined {
  const plain = question
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s,;]+/gu, ' ')
    .replace(/[?!. ]+$/u, '')
    .trim()
    .replace(OPENING, '');
  // More than one sentence: another one says what the question is about.
  if (plain.length > MAX_LENGTH || /[?!.:] /u.test(plain)) return undefined;
  for (const pattern of PATTERNS) {
    const found = pattern.exec(plain);
    if (found !== null) return found.slice(1).find((group) => group !== undefined) ?? 'course';
  }
  return undefined;
}
