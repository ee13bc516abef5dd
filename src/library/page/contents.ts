// Files that hold no text to answer with: why they are passed over.
import { MARKDOWN_ENDING } from '../../file-names.ts';
import { plainHeading } from '../split/headings.ts';

/** Names of files that list other files. */
const CONTENTS = new RegExp(
  `^(?:summary|_?sidebar|_?navbar|_?toc|_?footer|_?coverpage|table[-_ ]of[-_ ]contents|(?:list[-_ ]of[-_ ])?contents)${MARKDOWN_ENDING}$`,
  'i',
);

export type NoText = 'empty' | 'only links' | 'table of contents';

/** Why a body is no answer, or undefined where it is one. */
export function lacksText(path: string, body: string): NoText | undefined {
  const lines = dropBetween(dropBetween(body, '<!--', '-->'), '%%', '%%')
    .split('\n')
    .map((line) => line.replace(/&nbsp;/g, ' ').trim());
  const filled = lines.filter((line) => /[\p{L}\p{N}]|!\[|<img|<iframe/iu.test(line));
  const told = filled.filter((line) => !/^#{1,6}\s/.test(line) && !/^(?:import|export)\s.+from\s/.test(line));
  if (told.length === 0) return 'empty';
  const links = told.filter(isLinkAlone).length;
  if (CONTENTS.test(path.split('/').at(-1) ?? '') && links >= told.length / 2) return 'table of contents';
  return links === told.length && !/!\[/.test(body) ? 'only links' : undefined;
}

/** Whether a line is nothing but links, with the marks of a list before and commas between. */
function isLinkAlone(line: string): boolean {
  const bare = line.replace(/^(?:[-*+>]|\d+[.)]|\[[ xX]\]|\|)\s*/, '');
  const rest = bare
    .replace(/!?\[\[[^\]]{0,300}\]\]/g, '')
    .replace(/\[[^\]]{0,500}\](?:\([^)]{0,1000}\)|\[[^\]]{0,300}\])/g, '')
    .replace(/<?https?:\/\/[^\s>]+>?/g, '');
  return rest !== bare && !/[\p{L}\p{N}]{2}/u.test(plainHeading(rest));
}

/** A text without what stands between two signs; one that is never closed opens nothing. */
function dropBetween(text: string, open: string, close: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf(open, at);
    const end = start === -1 ? -1 : text.indexOf(close, start + open.length);
    if (end === -1) return kept + text.slice(at);
    kept += text.slice(at, start);
    at = end + close.length;
  }
}
