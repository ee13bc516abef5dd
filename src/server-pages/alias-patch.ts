// Other ways to ask for pages of a library, as a patch that its maintainers can apply.
import { isDeepStrictEqual } from 'node:util';
import { fileOf, type PageDraft, parsePage } from '../library/index.ts';

/** What a file is changed to, or why it is not. */
export type Aliased = { kind: 'changed'; text: string } | { kind: 'same' } | { kind: 'unclear' };

/**
 * The text of a page's file with further aliases in its front matter. `unclear` where it is written in a way that a person should change
 * by hand, as aliases of one of several questions in a file.
 */
export function addAliases(path: string, text: string, wordings: readonly string[]): Aliased {
  if (fileOf(path) !== path) return { kind: 'unclear' };
  const page = draftIn(path, text);
  const before = page?.aliases ?? [];
  const missing = wordings.filter((wording) => !before.includes(wording));
  if (missing.length === 0) return { kind: 'same' };
  const changed = insert(text, missing);
  const after = draftIn(path, changed);
  // All else that the page says stays what it was.
  const wanted = page && { ...page, aliases: [...before, ...missing] };
  return isDeepStrictEqual(after, wanted) ? { kind: 'changed', text: changed } : { kind: 'unclear' };
}

function draftIn(path: string, text: string): PageDraft | undefined {
  return parsePage(path, text).drafts.find((draft) => draft.path === path);
}

/** Aliases are added to a list that is there, or as a line of their own at the end of the front matter. */
function insert(text: string, wordings: readonly string[]): string {
  const items = wordings.map((wording) => JSON.stringify(wording));
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const matter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text);
  if (matter === null || matter.index !== 0)
    return ['---', `aliases: [${items.join(', ')}]`, '---', '', text].join(end);
  const [whole, block = ''] = matter;
  const start = whole.indexOf(block, 3);
  const replace = (changed: string): string =>
    text.slice(0, start) + changed + text.slice(start + block.length);
  if (/^aliases:[ \t]*\[.*\][ \t]*\r?$/m.test(block)) {
    return replace(
      block.replace(
        /^(aliases:[ \t]*\[)(.*?)(\][ \t]*\r?)$/m,
        (_, open: string, list: string, close: string) => {
          return `${open}${[list.trim(), ...items].filter(Boolean).join(', ')}${close}`;
        },
      ),
    );
  }
  const listed = /^aliases:[ \t]*\r?\n((?:[ \t]*-[ \t].*\r?\n)+)/m.exec(block);
  if (listed !== null) {
    const indent = /^[ \t]*/.exec(listed[1] ?? '')?.[0] ?? '';
    const at = listed.index + listed[0].length;
    const lines = items.map((item) => `${indent}- ${item}${end}`).join('');
    return replace(block.slice(0, at) + lines + block.slice(at));
  }
  return replace(`${block}aliases: [${items.join(', ')}]${end}`);
}

/** Lines around a change that a patch shows. */
const CONTEXT = 3;

/** One change of a file as a unified diff, which `git apply` takes; blank where nothing is changed. */
export function diffOf(path: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let same = 0;
  while (same < old.length - start && same < now.length - start && old.at(-1 - same) === now.at(-1 - same))
    same += 1;
  const from = Math.max(0, start - CONTEXT);
  const [oldEnd, nowEnd] = [old.length - same, now.length - same];
  const behind = old.slice(oldEnd, oldEnd + CONTEXT);
  const lines = [
    ...old.slice(from, start).map((line) => ` ${line}`),
    ...old.slice(start, oldEnd).map((line) => `-${line}`),
    ...now.slice(start, nowEnd).map((line) => `+${line}`),
    ...behind.map((line) => ` ${line}`),
  ];
  const hunk = (count: number): string => `${count === 0 ? from : from + 1},${count}`;
  const counts = [oldEnd + behind.length - from, nowEnd + behind.length - from] as const;
  // Git ends a name with blanks in it by a tabulator.
  const tab = /\s/.test(path) ? '\t' : '';
  return [
    `diff --git a/${path} b/${path}`,
    `--- a/${path}${tab}`,
    `+++ b/${path}${tab}`,
    `@@ -${hunk(counts[0])} +${hunk(counts[1])} @@`,
    ...lines.map((line) =>
      line.endsWith('\n') ? line.slice(0, -1) : `${line}\n\\ No newline at end of file`,
    ),
    '',
  ].join('\n');
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
