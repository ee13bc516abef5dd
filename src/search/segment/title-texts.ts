// The words of titles as texts, by which pages with the same title are recognised.
import type { RawTokenScanner } from '../text/raw-token-scanner.ts';
import { splitRawToken } from '../text/tokens.ts';

/** Reads the words of titles, each distinct raw token once. */
export class TitleTexts {
  private readonly scanner: RawTokenScanner;
  /** Raw token → its words with blanks between, function words included. */
  private readonly known = new Map<string, string>();

  constructor(scanner: RawTokenScanner) {
    this.scanner = scanner;
  }

  /** The words of a title of this length, as `wordsOf` gives them, with blanks between. The scanner must have loaded the title. */
  read(length: number): string {
    const { scanner, known } = this;
    const parts: string[] = [];
    scanner.begin(0, length);
    while (scanner.next()) {
      const raw = scanner.read();
      const part = known.get(raw) ?? joinWords(raw);
      known.set(raw, part);
      if (part !== '') parts.push(part);
    }
    return parts.join(' ');
  }
}

function joinWords(raw: string): string {
  return splitRawToken(raw)
    .filter(({ joined }) => !joined)
    .map(({ word }) => word)
    .join(' ');
}
