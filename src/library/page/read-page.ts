// One Markdown file → a page as its author wrote it, and all that is wrong with it.
import { join } from 'node:path';
import { readText } from '../folder/read-text.ts';
import type { Problem } from '../problem.ts';
import { countLines, type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { decodeLineBreaks } from './line-breaks.ts';
import type { PageDraft } from './page-draft.ts';
import { type FieldIssue, parseFields } from './page-fields.ts';
import { PAGE_RULES, type Spot } from './page-rules.ts';

interface Answer {
  answer: string;
  /** Whether it stands below the front matter, and not in it. */
  inBody: boolean;
}

export interface ReadPage {
  /** Absent where an error keeps the page out. */
  draft?: PageDraft;
  problems: Problem[];
}

/** Reads the page at `path` (forward slashes) inside `folder`. What is wrong comes back as problems, never as an exception. */
export function readPage(folder: string, path: string): ReadPage {
  const read = readText(join(folder, path));
  if ('what' in read) return failed(path, 1, read.what, read.fix);
  return parsePage(path, read.source);
}

/** Parses a page's source text; `path` names it in problems. */
export function parsePage(path: string, source: string): ReadPage {
  const matter = parseFrontMatter(source);
  if (matter.kind === 'bad') return failed(path, matter.line, matter.what, matter.fix);
  const parsed = parseFields(matter.data);
  if ('issues' in parsed) return { problems: parsed.issues.map((issue) => fromIssue(path, matter, issue)) };
  const { fields } = parsed;
  const inBody = fields.answer === '';
  const answer = inBody ? matter.body.trim() : decodeLineBreaks(fields.answer).trim();
  const draft: PageDraft = { path, ...fields, answer };
  const problems = PAGE_RULES.flatMap((rule) => rule(draft) ?? []).map(({ at, ...finding }): Problem => {
    const line = 'mark' in at ? lineInAnswer(source, matter, { answer, inBody }, at) : matter.lineOf(at);
    return { file: path, line, ...finding };
  });
  return problems.some(({ severity }) => severity === 'error') ? { problems } : { draft, problems };
}

/** The 1-based line of a front matter key of the page at `path`; 1 where the file can no longer be read. */
export function lineOfKey(folder: string, path: string, key: string): number {
  const read = readText(join(folder, path));
  if ('what' in read) return 1;
  const matter = parseFrontMatter(read.source);
  return matter.kind === 'bad' ? matter.line : matter.lineOf([key]);
}

/**
 * The 1-based line of an offset in a page's answer. In front matter the lines of the file are not those of the answer, so what
 * stands there, three characters of code fence or two of mathematics, is counted in both.
 */
function lineInAnswer(
  source: string,
  matter: FrontMatter,
  { answer, inBody }: Answer,
  { offset, mark }: Spot,
): number {
  if (inBody) {
    const leading = matter.body.length - matter.body.trimStart().length;
    return matter.bodyLine + countLines(matter.body.slice(0, leading)) + countLines(answer.slice(0, offset));
  }
  const before = answer.slice(0, offset).split(mark).length - 1;
  const first = matter.lineOf(['answer']);
  const rest = source
    .split('\n')
    .slice(first - 1)
    .join('\n');
  const upToMark = rest
    .split(mark)
    .slice(0, before + 1)
    .join(mark);
  return first + countLines(upToMark);
}

function fromIssue(path: string, { lineOf }: FrontMatter, issue: FieldIssue): Problem {
  const fix = /not text/.test(issue.what)
    ? 'write it as text, in quotes if need be'
    : 'write its keys below it, each on an indented line';
  return { file: path, line: lineOf(issue.path), severity: 'error', what: issue.what, fix };
}

function failed(path: string, line: number, what: string, fix: string): ReadPage {
  return { problems: [{ file: path, line, severity: 'error', what, fix }] };
}
