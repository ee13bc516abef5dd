// The first lines of a text, as many as there is room for.
import { type Line, plainText } from '../../markdown/index.ts';
import { splitLine } from '../text/split.ts';
import { charactersIn, heightOfLine, heightOfLines } from './height.ts';

/** Lines of a paragraph or of code that are worth beginning it for. */
const LEAST_BEGUN = 3;

/** Lines that a sentence may take beyond the room, so as to be said in full. */
const FINISH = 2;

/** Lines of a page that fit, and whether these are all of them. */
export interface Taken {
  lines: Line[];
  isAll: boolean;
}

/** Takes as many lines as stand in `room` lines on a phone, at least a part of the first one; what is cut ends in "…". */
export function takeLines(lines: readonly Line[], room: number): Taken {
  const taken: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (heightOfLines([...taken, line]) <= room) {
      taken.push(line);
      continue;
    }
    const left = room - heightOfLines(taken) - 1;
    const [begun] = (index === 0 || left >= LEAST_BEGUN ? splitAt(line, Math.max(left, 1)) : undefined) ?? [];
    if (begun) taken.push(begun);
    else if (announces(taken.at(-1))) taken.pop();
    return { lines: endCut(taken), isAll: false };
  }
  return { lines: taken, isAll: true };
}

/** A heading, or the headings of a table, of which no row follows. */
function announces(line: Line | undefined): boolean {
  return line?.kind === 'heading' || (line?.kind === 'paragraph' && line.isTable === true);
}

/** Splits a line after as much of it as stands in `room` lines. */
function splitAt(line: Line, room: number): [Line, Line] | undefined {
  if (heightOfLine(line) <= 1) return undefined;
  if (line.kind === 'fence') return splitCode(line, Math.max(1, Math.floor(room) - 1));
  const within = (most: number, optional: boolean) =>
    splitLine(
      line,
      { characters: charactersIn(most), elements: Number.MAX_SAFE_INTEGER, drawn: Number.MAX_SAFE_INTEGER },
      optional,
    );
  const begun = within(room, false);
  if (begun === undefined || isSaid(begun[0])) return begun;
  const finished = within(room + FINISH, true);
  return finished && heightOfLine(finished[0]) >= heightOfLine(begun[0]) ? finished : begun;
}

/** Whether a line ends with a sentence. */
function isSaid({ spans }: Line): boolean {
  return /[.!?…。！？]["'”’»」)\]]*$/.test(plainText(spans).trimEnd());
}

function splitCode(line: Line, count: number): [Line, Line] {
  const rows = line.code.split('\n');
  const codeOf = (part: readonly string[]): Line => ({ ...line, code: part.join('\n') });
  return [codeOf(rows.slice(0, count)), codeOf(rows.slice(count))];
}

/** Puts "…" behind lines that go on elsewhere. */
function endCut(lines: readonly Line[]): Line[] {
  const last = lines.at(-1);
  if (last === undefined) return [];
  if (last.kind === 'fence') return [...lines.slice(0, -1), { ...last, code: `${last.code}\n…` }];
  return [...lines.slice(0, -1), { ...last, spans: [...last.spans, { text: ' …', marks: [], at: last.at }] }];
}
