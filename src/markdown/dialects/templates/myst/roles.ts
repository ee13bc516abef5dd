// What MyST has within lines: roles ({ref}`text <target>`), targets ((label)=), comments (% …) and breaks between cells (+++).
import { findCodeRanges, isWithin } from '../../../syntax/code-ranges.ts';
import { applyEdits, type Edit } from '../../../syntax/edits.ts';
import type { Template } from '../../dialect.ts';

const ROLE = /\{([a-z][\w:.+-]*)\}(`+)((?:[^`\n]|\n(?![ \t]*\n)){1,1000})\2(?!`)/g;

/** Lines that readers of a site never see. */
const TARGET = /^[ \t>]*\([\w:.+ -]+\)=[ \t]*$/gm;
const UNSEEN = /^(?:%[^\n]*|\+\+\+[^\n]*)$/gm;

/** Roles whose text is code or a key, and roles that lead somewhere. */
const CODE =
  /^(?:code|kbd|file|samp|command|envvar|option|program|regexp|bash|python|(?:py|c|cpp|js|rst|std):\w+|func|class|meth|mod|attr|exc|data|obj)$/;
const TEXT =
  /^(?:ref|numref|doc|term|any|download|index|abbr|guilabel|menuselection|dfn|emphasis|strong|prf:ref|cite(?::\w+)?|footcite(?::\w+)?|fa[bsr]?|octicon|material-[\w-]+)$/;

export const ROLES: Template = {
  name: 'roles',
  isIn: (markdown) =>
    /\{[a-z][\w:.+-]*\}`|^[ \t>]*\([\w:.+ -]+\)=[ \t]*$|^(?:`{3,}|:{3,})\{[a-z]/m.test(markdown),
  prepare(markdown) {
    const code = findCodeRanges(markdown);
    const edits = [
      ...[...markdown.matchAll(ROLE)].flatMap(
        ({ 0: role, 1: name = '', 2: ticks = '', 3: text = '', index }): Edit[] => {
          const words = writeRole(name, text, ticks);
          return words === undefined ? [] : [{ start: index, end: index + role.length, words }];
        },
      ),
      ...[TARGET, UNSEEN].flatMap((pattern) =>
        [...markdown.matchAll(pattern)].map(
          ({ 0: line, index }): Edit => ({ start: index, end: index + line.length, words: '' }),
        ),
      ),
    ];
    return applyEdits(
      markdown,
      edits.filter(({ start }) => !isWithin(code, start)).sort((one, other) => one.start - other.start),
    );
  },
};

/** The words of a role; undefined for one that is not known. */
function writeRole(name: string, text: string, ticks: string): string | undefined {
  if (name === 'math') return `$${text}$`;
  if (name === 'sub') return `~${text}~`;
  if (name === 'sup') return `^${text}^`;
  if (name === 'eq') return `(${text})`;
  if (CODE.test(name)) return `${ticks}${text.replace(/^[~!]/, '')}${ticks}`;
  if (!TEXT.test(name)) return undefined;
  const said = /^(.*?)\s*<[^<>]*>$/s.exec(text)?.[1];
  if (said) return said;
  // A page is named by its path.
  return name === 'doc' ? text.replace(/^.*\//, '') : text;
}
