// Sections found line by line, in pages that would take too long to parse while somebody waits.

/** A section as it is written, with markup. */
export interface ScannedSection {
  name: string;
  /** Where it begins and ends in the answer. */
  at: number;
  end: number;
}

interface Beginning {
  name: string;
  at: number;
  /** Of a heading its level; 0 of a paragraph or an item that begins with a bold name. */
  level: number;
}

/** The sections of an answer by its headings of the highest level that has several, else by bold names. Looks at each line once. */
export function scanSections(answer: string): ScannedSection[] {
  const beginnings = findBeginnings(answer);
  const levels = [1, 2, 3, 4, 5, 6, 0];
  const level = levels.find((one) => beginnings.filter((beginning) => beginning.level === one).length > 1);
  const own = beginnings.filter((beginning) => beginning.level === level);
  return own.map(({ name, at }, index) => ({ name, at, end: own[index + 1]?.at ?? answer.length }));
}

/** Lines of code are none. */
function findBeginnings(answer: string): Beginning[] {
  const beginnings: Beginning[] = [];
  let at = 0;
  let isCode = false;
  for (const line of answer.split('\n')) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
    const beginning = isCode ? undefined : readBeginning(line.slice(0, 200));
    if (beginning) beginnings.push({ ...beginning, at });
    at += line.length + 1;
  }
  return beginnings;
}

function readBeginning(line: string): { name: string; level: number } | undefined {
  const [, signs, heading] = /^(#{1,6})\s+(\S.*)$/.exec(line) ?? [];
  if (signs && heading) return { name: heading, level: signs.length };
  const [, number = '', bold] = /^(?:(\d{1,2}[.)] )\s*|[-*+] \s*)?\*\*([^*]+)\*\*/.exec(line) ?? [];
  return bold ? { name: number + bold, level: 0 } : undefined;
}
