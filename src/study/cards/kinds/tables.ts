// Tables: what a cell says, asked by its row and column.
import type { Draft } from '../card.ts';
import { chooseWrong } from '../choices.ts';
import type { Material, TableOfCells } from '../material.ts';
import type { Passage } from '../passage.ts';
import { givesAway, standsAlone } from '../wording.ts';

const MIN_ROWS = 3;
const MAX_CELL_LENGTH = 110;
const MAX_NAME_LENGTH = 60;

/** Above the first column of a table whose other columns are things that are compared. */
const COMPARES =
  /^(?:$|-|feature|aspect|criteri|propert|characteristic|attribute|category|dimension|basis|parameter|point|difference|question|element|factor|area)/i;

/** Above rows that are only counted: what one of them says is data, and nothing to know. */
const NUMBERS = /^(?:#|id|no\.?|nr\.?|\w+_id|index|row|record|observation)$/i;

export function makeTableCards({ tables }: Material, title: string): Draft[] {
  return tables.flatMap((table) => {
    const [first = '', ...columns] = table.columns;
    if (columns.length === 0 || table.rows.length < MIN_ROWS || NUMBERS.test(first.trim())) return [];
    const isComparison = COMPARES.test(first.trim()) && columns.length > 1;
    return table.rows.flatMap((row, index) =>
      columns.flatMap((column, place) =>
        askForCell(table, { row, index, column, place: place + 1 }, isComparison, title),
      ),
    );
  });
}

interface Cell {
  row: readonly Passage[];
  index: number;
  column: string;
  place: number;
}

function askForCell(table: TableOfCells, cell: Cell, isComparison: boolean, title: string): Draft[] {
  const { row, index, column, place } = cell;
  const [name] = row;
  const right = row[place];
  if (
    name === undefined ||
    right === undefined ||
    !isCell(right.text) ||
    !isHeading(column) ||
    !isHeading(name.text)
  )
    return [];
  // Figures by figures are measurements, or an example.
  if (isFigure(name.text) && isFigure(right.text)) return [];
  const others = isComparison
    ? row.filter((_, at) => at !== 0 && at !== place)
    : table.rows.filter((_, at) => at !== index).flatMap((other) => other[place] ?? []);
  const all = isComparison ? row.slice(1) : table.rows.flatMap((other) => other[place] ?? []);
  // A value that two rows share is not asked for.
  if (all.filter(({ text }) => text.toLowerCase() === right.text.toLowerCase()).length > 1) return [];
  const wrong = chooseWrong(
    right,
    others.filter(({ text }) => isCell(text)),
    `${title}\n${name.text}\n${column}`,
  );
  if (wrong.length < (isComparison ? 1 : 2) || givesAway('', `${name.text} ${column}`, right.text, wrong))
    return [];
  if (hasOwnSymbol(name.source, right.source, wrong)) return [];
  return [
    {
      key: `${name.text}\n${column}`,
      prompt: { kind: 'table', row: nameRow(table, name), column },
      answer: { kind: 'choice', right: right.source, wrong },
      source: table.columns
        .map((heading, at) => `${heading ? `${heading}: ` : ''}${row[at]?.source ?? ''}`)
        .join(' · '),
      at: name.at,
    },
  ];
}

/** Whether the right formula has a symbol of the row that no other one has: $a > 0$ beside $a^x$. */
function hasOwnSymbol(row: string, right: string, wrong: readonly string[]): boolean {
  const others = new Set(wrong.flatMap(symbolsOf));
  const asked = symbolsOf(row);
  return symbolsOf(right).some((symbol) => asked.includes(symbol) && !others.has(symbol));
}

/** The letters and commands of the formulas in a text. */
function symbolsOf(source: string): string[] {
  return (source.match(/\$[^$]+\$/g) ?? []).flatMap((formula) => formula.match(/\\\p{L}+|\p{L}/gu) ?? []);
}

function isFigure(text: string): boolean {
  return /^[-−+±]?[\d.,\s]+%?$/.test(text);
}

/** A row by its first cell; where that is a number or a sign, after the heading above it. */
function nameRow({ columns: [heading = ''] }: TableOfCells, { source, text }: Passage): string {
  return /\p{L}{2}/u.test(text) || heading === '' ? source : `${heading} ${source}`;
}

function isHeading(text: string): boolean {
  return text.length > 0 && text.length <= MAX_NAME_LENGTH && standsAlone(text);
}

function isCell(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= MAX_CELL_LENGTH &&
    !/^(?:yes|no|n\/a|none|-|–|—|✓|✗|\?|null|\(.*\))$/i.test(text) &&
    standsAlone(text)
  );
}
