// The rows below a message: of buttons, most often one, and one menu of all that else can be done.
import {
  type ActionMenu,
  type ActionOption,
  type Button,
  LIMITS,
  type LinkButton,
  type Row,
} from '../answer/index.ts';

/** What is added below a message. */
export interface Added {
  buttons?: readonly Button[];
  options?: readonly ActionOption[];
  /** What the menu is called where there was none before. */
  placeholder: string;
}

/** Number of buttons that fill a line of a phone. */
const LINE = 3;

/** How wide a line of a phone and what stands in it are, in pixels: a button around its label, a letter, the arrow of a link, and a gap. */
const WIDTH = { line: 318, button: 20, letter: 7.3, arrow: 24, gap: 8 } as const;

/**
 * Adds buttons to the row of buttons and options to the menu of actions, or makes these rows. Where the row fills a line of a phone, the
 * link to the source goes, for the title has it too. Beside *Previous* and *Next*, and on a page that nobody asked for, what contradicts the page moves
 * into the menu, so that the row stays one line of a phone; where Discord takes no more buttons, the next picture does.
 */
export function addControls(rows: readonly Row[], { buttons = [], options = [], placeholder }: Added): Row[] {
  // What stands in a second row of buttons, as below questions, is left as it is.
  const [own, ...further] = rows.filter(isButtons);
  const { kept, moved } = fitButtons([...(own ?? []), ...buttons]);
  const menu = rows.find(isActions)?.[0];
  const all = distinct([...(menu?.options ?? []), ...moved, ...options]);
  const actions: ActionMenu[] =
    all.length > 0 ? [{ type: 'actions', placeholder: menu?.placeholder ?? placeholder, options: all }] : [];
  const others = rows.filter((row) => !isButtons(row) && !isActions(row));
  // Menus of pages or subjects are what the message is about: their buttons stand below them.
  const first = others.length > 0 ? others : [];
  return [
    ...first,
    ...(kept.length > 0 ? [kept] : []),
    ...further,
    ...actions.map((one): [ActionMenu] => [one]),
  ];
}

/** A row of buttons or links. */
export function isButtons(row: Row): row is (Button | LinkButton)[] {
  return row.every(({ type }) => type === 'button' || type === 'link');
}

/** A row that is a menu of actions. */
export function isActions(row: Row): row is [ActionMenu] {
  return row[0]?.type === 'actions';
}

function fitButtons(buttons: readonly (Button | LinkButton)[]): {
  kept: (Button | LinkButton)[];
  moved: ActionOption[];
} {
  const own = buttons.filter(({ type }) => type !== 'link');
  const linked = buttons.filter(({ type }) => type === 'link');
  const links = own.length < LINE && isInLine([...own, ...linked]) ? linked : [];
  const isMoved = movedOf(own);
  const moved = own.flatMap((one) =>
    isMoved(one) && one.type === 'button' ? [{ label: one.label, action: one.action }] : [],
  );
  // Links stand last, wherever they came from.
  return { kept: [...own.filter((one) => !isMoved(one)), ...links], moved };
}

/** Whether buttons stand beside each other on a phone. */
function isInLine(buttons: readonly (Button | LinkButton)[]): boolean {
  const widths = buttons.map(
    ({ type, label }) =>
      WIDTH.button + WIDTH.letter * label.length + (type === 'link' ? WIDTH.arrow : 0) + WIDTH.gap,
  );
  return widths.reduce((sum, width) => sum + width, -WIDTH.gap) <= WIDTH.line;
}

/** Which buttons a row has no room for. */
function movedOf(own: readonly (Button | LinkButton)[]): (one: Button | LinkButton) => boolean {
  const isTurned = own.filter(isTurn).length > 1;
  if ((isTurned && own.length > LINE) || own.some(isAnother)) return isContradiction;
  const picture = own.length > LIMITS.buttons ? own.find(isNextPicture) : undefined;
  return (one) => one === picture;
}

/** *Previous* or *Next*. */
function isTurn(one: Button | LinkButton): boolean {
  return one.type === 'button' && one.action.kind === 'part' && one.action.picture === undefined;
}

/** *Another one*. */
function isAnother(one: Button | LinkButton): boolean {
  return one.type === 'button' && one.action.kind === 'random';
}

function isContradiction(one: Button | LinkButton): boolean {
  return one.type === 'button' && one.action.kind === 'notMeant';
}

function isNextPicture(one: Button | LinkButton): boolean {
  return one.type === 'button' && one.action.kind === 'part' && one.action.picture !== undefined;
}

/** Options that ask for the same would be one to Discord. */
function distinct(options: readonly ActionOption[]): ActionOption[] {
  const byAction = new Map(options.toReversed().map((option) => [JSON.stringify(option.action), option]));
  return [...byAction.values()].toReversed().slice(0, LIMITS.options);
}
