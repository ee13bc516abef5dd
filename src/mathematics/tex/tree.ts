// A formula as a plain tree: MathML's elements without the wrappers that only matter to a typesetter.

/** TeX's atom classes (TeXbook, chapter 17); `none` is an invisible operator. */
export type AtomClass = 'ord' | 'op' | 'bin' | 'rel' | 'open' | 'close' | 'punct' | 'inner' | 'none';

export interface MathNode {
  /** MathML's element name; a group in braces is an `mrow`. */
  kind: string;
  /** The characters of a token (`mi`, `mn`, `mo`, `mtext`), else empty. */
  text: string;
  children: MathNode[];
  atom: AtomClass;
  /** TeX's space before this node: 0 none, 1 thin, 2 medium (binary operator), 3 thick (relation). */
  space: number;
  attributes: Map<string, string>;
}

/** Maximum depth of a formula that is read, in elements inside each other. */
const MAX_DEPTH = 120;

/** What the reader needs of an element of MathJax's tree. */
export interface Element {
  kind: string;
  isInferred?: boolean;
  childNodes: (Element | null)[];
  texClass: number | null;
  /** Class of the atom before it in its row. */
  prevClass?: number | null;
  attributes: { getExplicit(name: string): unknown };
  /** Tokens only. */
  getText?(): string;
}

const ATOMS: AtomClass[] = ['ord', 'op', 'bin', 'rel', 'open', 'close', 'punct', 'inner'];
/** Space between two atoms, by their classes: TeXbook, chapter 18; negative: also inside scripts. */
const SPACES = [
  [0, -1, 2, 3, 0, 0, 0, 1],
  [-1, -1, 0, 3, 0, 0, 0, 1],
  [2, 2, 0, 0, 2, 0, 0, 2],
  [3, 3, 0, 0, 3, 0, 0, 3],
  [0, 0, 0, 0, 0, 0, 0, 0],
  [0, -1, 2, 3, 0, 0, 0, 1],
  [1, 1, 0, 1, 1, 1, 1, 1],
  [1, -1, 2, 3, 1, 0, 1, 1],
];
const ATTRIBUTES = [
  'mathvariant',
  'width',
  'lspace',
  'rspace',
  'linebreak',
  'displaystyle',
  'linethickness',
  'notation',
  'columnalign',
  'columnlines',
  'rowlines',
  'columnspacing',
];
const SCRIPTED = new Set(['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover', 'mmultiscripts']);
/** Elements that are dropped where they hold one child, and are a plain row where they hold more. */
const WRAPPERS = new Set(['math', 'TeXAtom', 'mstyle', 'mpadded', 'mrow', 'inferredMrow', 'semantics']);

/** Copies MathJax's tree, whose classes of atoms must be set; undefined where it is nested too deep. */
export function copyTree(element: Element, inScript = false, depth = 0): MathNode | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const node: MathNode = {
    kind: WRAPPERS.has(element.kind) ? 'mrow' : element.kind,
    text: element.getText?.() ?? '',
    children: [],
    atom: element.texClass === null ? 'ord' : (ATOMS[element.texClass] ?? 'none'),
    space: spaceBefore(element, inScript),
    attributes: readAttributes(element),
  };
  if (element.getText !== undefined) return node;
  const children = element.childNodes.flatMap((child) => (child?.isInferred ? child.childNodes : [child]));
  for (const [at, child] of children.entries()) {
    if (child === null) continue;
    const copy = copyTree(child, inScript || (at > 0 && SCRIPTED.has(element.kind)), depth + 1);
    if (copy === undefined) return undefined;
    node.children.push(copy);
  }
  const only = node.children[0];
  if (node.kind !== 'mrow' || only === undefined || node.children.length > 1) return node;
  // The wrapper stands where its only child stood: its class and space are what the neighbours see.
  return { ...only, atom: node.atom, space: node.space };
}

/** MathJax has no space inside a small fraction either, but ours are all written at full size. */
function spaceBefore(element: Element, inScript: boolean): number {
  const space = SPACES[element.prevClass ?? -1]?.[element.texClass ?? 0] ?? 0;
  return inScript ? Math.max(0, -space) : Math.abs(space);
}

function readAttributes(element: Element): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of ATTRIBUTES) {
    const value = element.attributes.getExplicit(name);
    if (value !== undefined && value !== null) found.set(name, String(value));
  }
  return found;
}
