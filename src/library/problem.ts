// What can be wrong with a library, and how it is told.

/** An `error` keeps its page out of the library; a `warning` lets the page in. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong in one place, with the way out. */
export interface Problem {
  /** Path inside the library. */
  file: string;
  /** 1-based; 1 where the problem belongs to the whole file. */
  line: number;
  severity: Severity;
  what: string;
  fix: string;
}

/** Why files are no pages, though nothing is wrong with them. */
export type PassedOverReason =
  | 'draft'
  | 'no_index'
  | 'empty'
  | 'only links'
  | 'table of contents'
  | 'about the project'
  | 'template'
  | 'part of a site'
  | 'hidden folder'
  | 'vendored folder';

/** A file, or a folder with all that it holds, that is passed over on purpose. */
export interface PassedOver {
  /** Path inside the library. */
  file: string;
  reason: PassedOverReason;
}

/** `file:line  what  how to fix it`, on one line whatever the texts hold. */
export function formatProblem({ file, line, severity, what, fix }: Problem): string {
  const label = severity === 'warning' ? 'warning: ' : '';
  return [`${oneLine(file)}:${line}`, oneLine(label + what), oneLine(fix)].join('  ');
}

function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: file names may hold them, a report must not
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
}
