// The table of a library's formulas, waited for however long a busy machine takes.
import { type FormulaTable, formulaTableOf } from '../../../src/finding/formula/formula-table.ts';
import type { Library } from '../../../src/library/index.ts';

export async function readyTable(library: Library): Promise<FormulaTable> {
  for (;;) {
    const table = await formulaTableOf(library);
    if (table !== undefined) return table;
  }
}
