// What is wrong with a text that is no YAML: in plain words, on the line where a person would mend it.
import {
  type Document,
  type ErrorCode,
  isAlias,
  isCollection,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';

export interface YamlFault {
  /** 0-based. */
  line: number;
  what: string;
  fix: string;
}

type Words = readonly [what: string, fix: string];

const NO_KEY: Words = [
  'the line has no key',
  'write `key: value`, or indent the line if it belongs to the one above',
];
const OPEN_QUOTE: Words = ['a quote is opened and never closed', 'close it, with the same kind of quote'];
const BAD_LIST: Words = ['a list or block is not written rightly', 'see its commas and its closing ] or }'];
const BAD_ALIAS: Words = ['a value begins with *', 'put the value in quotes'];
const BAD_TAG: Words = ['a value begins with !', 'put the value in quotes'];
const TAB: Words = ['a line is indented with a tab', 'indent it with blanks'];
const MARKS: Words = [
  'a value holds marks that mean something in YAML',
  'put the whole value in quotes of a kind that it does not hold',
];
const COLON_OR_INDENT: Words = [
  'a line is indented oddly, or its value holds a colon',
  'put a value that holds a colon in quotes, and line keys up',
];

/** Explains why a text was refused; `refusal` is what the parser that refused it threw. */
export function explainYaml(source: string, refusal: unknown): YamlFault {
  const lines = new LineCounter();
  // A second parser, which goes on behind a mistake and tells where each thing stands.
  // Keys that are there twice are only looked for where that was the mistake: it takes quadratic time.
  const uniqueKeys = refusal instanceof Error && refusal.message.includes('duplicated');
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys,
  });
  const last = lines.linePos(source.trimEnd().length).line - 1;
  const at = (offset: number, [what, fix]: Words): YamlFault => ({
    line: Math.min(lines.linePos(offset).line - 1, last),
    what,
    fix,
  });
  const [first, second] = document.errors;
  if (first !== undefined) {
    const { offset, words } = explainError(document, source, first, second);
    return at(offset, words);
  }
  const alias = firstAlias(document);
  if (alias !== undefined) return at(alias, BAD_ALIAS);
  const [warning] = document.warnings;
  if (warning !== undefined) return at(warning.pos[0], BAD_TAG);
  const { line, reason } = refusalOf(refusal);
  return { line: Math.min(line, last), what: reason, fix: 'see the colons, quotes and indentation there' };
}

function explainError(
  document: Document,
  source: string,
  error: YAMLError,
  next: YAMLError | undefined,
): { offset: number; words: Words } {
  const [from, to] = error.pos;
  const code: ErrorCode = error.code;
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]*/.exec(source.slice(from))?.[0].trim() ?? '';
      return { offset: from, words: [`the key "${key}" stands twice`, 'keep one of them'] };
    }
    case 'MISSING_CHAR':
      return /quote/.test(error.message)
        ? { offset: openingBefore(document, source, from, /["']/) ?? from, words: OPEN_QUOTE }
        : /flow/i.test(error.message)
          ? { offset: openingBefore(document, source, from, /[[{]/) ?? from, words: BAD_LIST }
          : { offset: from, words: NO_KEY };
    case 'BAD_INDENT':
      return /flow/i.test(error.message)
        ? { offset: openingBefore(document, source, from, /[[{]/) ?? from, words: BAD_LIST }
        : { offset: from, words: COLON_OR_INDENT };
    case 'MULTILINE_IMPLICIT_KEY':
      return { offset: from, words: NO_KEY };
    case 'BLOCK_AS_IMPLICIT_KEY':
      // A value that goes on over an indented `key:` is wrong where that key stands.
      return {
        offset: next?.code === 'MULTILINE_IMPLICIT_KEY' ? next.pos[1] : from,
        words: COLON_OR_INDENT,
      };
    case 'TAB_AS_INDENT':
      return { offset: from, words: TAB };
    case 'BAD_ALIAS':
      return { offset: from, words: BAD_ALIAS };
    case 'TAG_RESOLVE_FAILED':
      return { offset: from, words: BAD_TAG };
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
    case 'BAD_DQ_ESCAPE':
    case 'BLOCK_IN_FLOW':
    case 'BAD_DIRECTIVE':
    case 'BAD_PROP_ORDER':
      return { offset: from, words: isInFlow(document, from) ? BAD_LIST : MARKS };
    default:
      return {
        offset: Math.min(from, to),
        words: [error.message, 'see the colons, quotes and indentation there'],
      };
  }
}

/** Offset of the last value before an offset that opens with such a mark. */
function openingBefore(document: Document, source: string, offset: number, mark: RegExp): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node(_key, node) {
      const start = isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
      if (start !== undefined && start <= offset && mark.test(source[start] ?? '')) found = start;
    },
  });
  return found;
}

function isInFlow(document: Document, offset: number): boolean {
  let found = false;
  visit(document, {
    Collection(_key, { flow, range }) {
      if (flow === true && range && range[0] <= offset && offset < range[2]) found = true;
    },
  });
  return found;
}

/** Offset of the first alias: a value that was meant as text, since nothing in such a file has an anchor. */
function firstAlias(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias(_key, node) {
      found = isAlias(node) ? node.range?.[0] : undefined;
      return visit.BREAK;
    },
  });
  return found;
}

function refusalOf(refusal: unknown): { line: number; reason: string } {
  if (typeof refusal !== 'object' || refusal === null) return { line: 0, reason: String(refusal) };
  const mark = 'mark' in refusal ? refusal.mark : undefined;
  const line = typeof mark === 'object' && mark !== null && 'line' in mark ? Number(mark.line) : 0;
  return { line: line || 0, reason: 'reason' in refusal ? String(refusal.reason) : String(refusal) };
}
