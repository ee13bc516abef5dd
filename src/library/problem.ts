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

/** `file:line  what  how to fix it`, on one line whatever the texts hold. */
export function formatProblem({ file, line, severity, what, fix }: Problem): string {
  const label = severity === 'warning' ? 'warning: ' : '';
  return [`${oneLine(file)}:${line}`, oneLine(label + what), oneLine(fix)].join('  ');
}

function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: file names may hold them, a report must not
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
}
