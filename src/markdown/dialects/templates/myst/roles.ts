// What MyST has within lines: roles ({ref}`text <target>`), targets ((label)=), comments (% …) and breaks between cells (+++).
import { dropping, editOutsideCode, replacing } from '../../../syntax/edits.ts';
import type { Template } from '../../dialect.ts';

const ROLE = /\{([a-z][\w:.+-]*)\}(`+)((?:[^`\n]|\n(?![ \t]*\n)){1,1000})\2(?!`)/g;

/** Lines that readers of a site never see. */
const TARGET = /^[ \t>]*\([\w:.+ -]+\)=[ \t]*$/gm;
const UNSEEN = /^(?:%[^\n]*|\+\+\+[^\n]*)$/gm;

/** Roles whose text is words, many of which lead somewhere. That of all others is code or a key. */
const TEXT =
  /^(?:ref|numref|doc|term|any|download|index|abbr|guilabel|menuselection|dfn|emphasis|strong|(?:prf|proof):ref|cite(?::\w+)?|see|u|underline|sc|smallcaps|del|strike|span|button|footcite(?::\w+)?|fa[bsr]?|octicon|material-[\w-]+)$/;

export const ROLES: Template = {
  name: 'roles',
  isIn: (markdown) =>
    /\{[a-z][\w:.+-]*\}`|^[ \t>]*\([\w:.+ -]+\)=[ \t]*$|^(?:`{3,}|:{3,})\{[a-z]/m.test(markdown),
  prepare(markdown) {
    const edits = [
      ...[...markdown.matchAll(ROLE)].map((match) => {
        const [, name = '', ticks = '', text = ''] = match;
        return replacing(match, writeRole(name, text, ticks));
      }),
      ...[TARGET, UNSEEN].flatMap((pattern) => [...markdown.matchAll(pattern)].map(dropping)),
    ];
    return editOutsideCode(markdown, edits);
  },
};

/** The words of a role. */
function writeRole(name: string, text: string, ticks: string): string {
  if (name === 'math') return `$${text}$`;
  if (/^sub(?:script)?$/.test(name)) return `~${text}~`;
  if (/^sup(?:erscript)?$/.test(name)) return `^${text}^`;
  if (name === 'eq') return `(${text})`;
  if (!TEXT.test(name)) return `${ticks}${text.replace(/^[~!]/, '')}${ticks}`;
  const said = /^(.*?)\s*<[^<>]*>$/s.exec(text)?.[1];
  if (said) return said;
  // A page is named by its path.
  return name === 'doc' ? text.replace(/^.*\//, '') : text;
}
