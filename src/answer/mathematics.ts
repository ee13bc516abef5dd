// A formula as it is shown: as text that reads like mathematics, or as its TeX where it is none.
import { texToText } from './mathematics/index.ts';

export interface Formula {
  text: string;
  /** True where the text must stand in a fixed-width font: rows that line up, or TeX as it was written. */
  code: boolean;
}

/** Shows TeX; `display` for a formula that stands on lines of its own. What does not parse is shown as it is written. */
export function showFormula(tex: string, display: boolean): Formula {
  const text = texToText(tex, display);
  return text === undefined || text.trim() === '' ? { text: tex, code: true } : { text, code: text.includes('\n') };
}
