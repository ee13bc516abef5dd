// Requests that concern a student's own work: to check an answer, to solve an equation, to write an essay. No page can do that; one
// on the method may help.
import { isEquation, isExpression, isSaid, isSolved, numbersIn } from './expression.ts';
import { predictKind } from './kinds/index.ts';
import { type OwnWorkWording, WORDINGS, type Wording } from './languages/index.ts';
import {
  makeTable,
  type PhraseTable,
  type Piece,
  piecesOf,
  readList,
  readShorthands,
  type Shorthands,
  unitsOf,
  writeOut,
} from './phrases.ts';

/** Number of words about other things from which a message is long. */
const MAX_ELSE = 13;

export interface OwnWork {
  /** What a page on the method would be asked for; blank where the request names nothing. */
  method: string;
}

type Role = Exclude<keyof OwnWorkWording, 'linear' | 'quadratic'> | 'filler';

interface Compiled {
  wording: Wording;
  table: PhraseTable<Role>;
  shorthands: Shorthands;
  /** Words that begin what only such a request says. */
  beginnings: ReadonlySet<string>;
}

/** From which probability on a message is such a request, whatever words it is made in; and where it asks how or why. */
const OWN_FROM = { plain: 0.4, asking: 0.97 } as const;

let compiled: readonly Compiled[] | undefined;

/** The request for one's own work that a message is; undefined where it is a question like others. */
export function readOwnWork(text: string): OwnWork | undefined {
  compiled ??= WORDINGS.map(compile);
  // Who asks how it is done asks for the method, in whatever language.
  const asksHowIn = (): boolean => (compiled ?? []).some((one) => asksHow(text, one));
  const isSum = isSolved(text) && !(isSaid(text) && asksHowIn());
  const { own, smallTalk } = /\p{L}{2}/u.test(text) ? predictKind(text) : { own: 0, smallTalk: 1 };
  const isTold = own >= OWN_FROM.plain && own > smallTalk && (own >= OWN_FROM.asking || !asksHowIn());
  const [best] = compiled
    .flatMap((one) => read(text, { isSum, isTold }, one) ?? [])
    .sort((one, other) => one.left - other.left);
  return best && { method: best.method };
}

function compile(wording: Wording): Compiled {
  const { whole, mine, works, possessives, self, checks, tasks, makes, forMe, favours, methods } =
    wording.ownWork;
  const filler = [wording.glue, wording.persons, wording.asks, wording.followUp.requests].join('/');
  return {
    wording,
    table: makeTable<Role>(
      { whole, mine, works, possessives, self, checks, tasks, makes, forMe, favours, methods, filler },
      wording,
    ),
    shorthands: readShorthands(wording.shorthands ?? ''),
    beginnings: new Set(
      makeTable({ whole, mine, possessives, self, checks, tasks, makes }, wording).longestFrom.keys(),
    ),
  };
}

function asksHow(text: string, { wording, table }: Compiled): boolean {
  return piecesOf(unitsOf(text, wording), table).some(({ roles }) => roles.has('methods'));
}

/** The request as one language reads it, with the letters of words that it does not know: a sentence without blanks is one word to others. */
function read(
  text: string,
  { isSum, isTold }: { isSum: boolean; isTold: boolean },
  { wording, table, shorthands, beginnings }: Compiled,
): (OwnWork & { left: number }) | undefined {
  const units = writeOut(unitsOf(text, wording), shorthands);
  if (!isSum && !isTold && !units.some((unit) => beginnings.has(unit))) return undefined;
  const pieces = piecesOf(units, table);
  const has = (role: Role): boolean => pieces.some(({ roles }) => roles.has(role));
  const [first] = pieces.filter(({ roles }) => !isOnly(roles, 'filler') && !isOnly(roles, 'favours'));
  const isTask = first?.roles.has('tasks') ?? false;
  const isMade = has('makes') && has('forMe') && (wording.isUnspaced || (first?.roles.has('makes') ?? false));
  const isMethod = has('methods');
  const unknown = pieces.filter(({ roles }) => roles.size === 0).length;
  // A long message tells of much else, somewhere of "my notes" and elsewhere "what is": what belongs together stands together there.
  const isLong = unknown + pieces.filter(({ roles }) => isOnly(roles, 'works')).length > MAX_ELSE;
  const isOwn =
    (isTold && !isLong) ||
    (has('whole') && !isMethod && !isLong) ||
    (pieces.some((_, at) => isMine(pieces, at)) &&
      has('checks') &&
      !isMethod &&
      (!isLong || isAskedTogether(pieces))) ||
    (has('possessives') &&
      has('checks') &&
      !isMethod &&
      !isLong &&
      (isExpression(text) || TERM.test(text))) ||
    (isMade && !isMethod && !isLong) ||
    (isAboutMine(pieces) && !isMethod && !isLong) ||
    (!isMethod && !isLong && (isOwnCase(text, pieces) || isOwnTask(text, pieces))) ||
    (!isMethod && isHandedOver(text, wording, pieces)) ||
    (!isMethod &&
      !isLong &&
      first?.roles.has('makes') === true &&
      pieces.some((_, at) => isMine(pieces, at))) ||
    isSum ||
    (has('tasks') && has('possessives') && !isMethod && isConcrete(text)) ||
    (isTask && !isMethod && isConcrete(text)) ||
    (has('tasks') && has('favours') && !isLong && isConcrete(text));
  if (!isOwn) return undefined;
  const unread = pieces.flatMap(({ roles, text }) => (roles.size === 0 ? [text] : []));
  const isWord = (one: string): boolean => !/\d/.test(one) && (wording.isUnspaced === true || one.length > 1);
  const named = unread.filter(isWord).join(wording.isUnspaced ? '' : ' ');
  const { linear, quadratic } = wording.ownWork;
  const solving = isEquation(text) ? (/(?:\^\s?2|²)/.test(text) ? quadratic : linear) : '';
  // A sum is all that is asked for: its words only ask.
  const method = isTask && !wording.isUnspaced ? withoutNumbers(text) : isSum ? '' : named;
  return { method: solving || method, left: unread.join('').length };
}

/** Whether something of whoever writes is named from a place on: "my answer", "my chem worksheet". */
function isMine(pieces: readonly Piece<Role>[], at: number): boolean {
  const roles = pieces[at]?.roles;
  const named = pieces.slice(at + 1, at + 3);
  return (
    roles?.has('mine') === true ||
    (roles?.has('possessives') === true && named.some((piece) => piece.roles.has('works')))
  );
}

/** Whether a message begins with what is to be done to something of one's own, whatever that is: "proofread my paragraph". */
function isAboutMine(pieces: readonly Piece<Role>[]): boolean {
  const at = pieces.findIndex(({ roles }) => !roles.has('favours') && !isOnly(roles, 'filler'));
  const asked = pieces[at]?.roles;
  // Whatever is to be done to it: "turn my notes into cards".
  if (asked?.size === 0 && isMine(pieces, at + 1)) return true;
  return (
    (asked?.has('checks') || asked?.has('makes')) === true &&
    !asked?.has('filler') &&
    pieces[at + 1]?.roles.has('possessives') === true
  );
}

/** Whether what is asked for is worked out of somebody's own figures: "whats my average with 58 and 71", "if I used 2 g in 50 ml". */
function isOwnCase(text: string, pieces: readonly Piece<Role>[]): boolean {
  const figures = text.replace(/\d+\s*[-–/^]\s*\d+/g, ' ');
  return (
    !text.includes('=') &&
    pieces.some(({ roles }) => roles.has('self')) &&
    numbersIn(figures) >= LEAST_FIGURES
  );
}

/** So many figures, none of them of one span or fraction, are no number of things that there are. */
const LEAST_FIGURES = 2;

/** The number of a task in somebody's book. */
const TASK =
  /(?<!\p{L})(?:no|nr|number|numero|question|q|exercise|ex|problem|task|aufgabe|exercice|exo|ejercicio|exerc[ií]cio|quest[aã]o|frage|問題?|第)[.°º#]?\s?#?\d+\p{L}?(?!\p{L})|#\d/iu;

/** Whether a task of somebody's book is to be looked at, or an answer is asked to be the right one: "check no. 8", "it's B, am I right". */
function isOwnTask(text: string, pieces: readonly Piece<Role>[]): boolean {
  const has = (role: Role): boolean => pieces.some(({ roles }) => roles.has(role));
  // "How many marks" asks of the task; a verb alone asks for it to be done.
  const isChecked = pieces.some(
    ({ text: one, roles }) => roles.has('checks') && !roles.has('filler') && !one.includes(' '),
  );
  const isAskedRight = pieces.some(({ roles }) => roles.has('tasks') && roles.has('favours'));
  return (TASK.test(text) && (isChecked || has('self'))) || (isAskedRight && has('self') && has('works'));
}

/** Whether what is asked stands next to something of one's own: "could you check my essay". */
function isAskedTogether(pieces: readonly Piece<Role>[]): boolean {
  return pieces.some((piece, at) => {
    if (!isMine(pieces, at)) return false;
    const named = piece.roles.has('mine')
      ? at
      : pieces.findIndex((one, index) => index > at && one.roles.has('works'));
    // "Do" and "what's" stand in any question.
    return [pieces[at - 1], pieces[named + 1]].some(
      (other) => other?.roles.has('checks') && !other.roles.has('filler'),
    );
  });
}

/** Least number of words behind a colon that are somebody's text. */
const LEAST_TEXT = 3;

/** Whether something is handed over behind a colon, to be checked or changed: "is this sentence correct: …". */
function isHandedOver(text: string, wording: Wording, pieces: readonly Piece<Role>[]): boolean {
  const colon = text.indexOf(':');
  if (colon === -1 || unitsOf(text.slice(colon), wording).length < LEAST_TEXT) return false;
  const before = unitsOf(text.slice(0, colon), wording);
  const asked = pieces.filter(({ to }) => to <= before.length);
  const pointers = readList(wording.followUp.pointers);
  const isTold = asked.some(({ roles, text: one }) => roles.has('possessives') || pointers.includes(one));
  const isWork = asked.some(
    ({ roles }) => (roles.has('checks') && !roles.has('filler')) || roles.has('makes'),
  );
  return isTold && isWork;
}

/** Part of a polynomial, whatever letters stand around it: "6x+2". */
const TERM = /\d[a-z]?\s*[+\-−*/^=]\s*\d/i;

/** What a chemical equation has between its sides. */
const REACTION = /\S\s*(?:-+>|→|⟶|⇌)\s*\S/;

/** Whether a text gives the numbers of one case: an expression, or figures. */
function isConcrete(text: string): boolean {
  return isExpression(text) || numbersIn(text) > 0 || TERM.test(text) || REACTION.test(text);
}

function withoutNumbers(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => !/[\d^=+*/()<>]/.test(word) && !/^(?:\p{L}|[-−–])$/u.test(word))
    .join(' ');
}

function isOnly(roles: ReadonlySet<Role>, role: Role): boolean {
  return roles.size === 1 && roles.has(role);
}
