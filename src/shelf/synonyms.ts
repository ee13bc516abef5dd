// What students say for what pages say: the library's own words laid over the thesaurus.
import { readLibrarySynonyms } from '../library/index.ts';
import { openSynonyms, type Synonyms } from '../search/index.ts';
import { readThesaurus } from '../thesaurus/index.ts';

/** The synonyms that hold for the library in a folder; its own come first. */
export function openLibrarySynonyms(folder: string): Synonyms {
  const own = openSynonyms(readLibrarySynonyms(folder).entries);
  const shipped = openThesaurus();
  return {
    meanings(said) {
      const first = own.meanings(said);
      if (first.length === 0) return shipped.meanings(said);
      const known = new Set(first.map(({ stems }) => stems.join()));
      return [...first, ...shipped.meanings(said).filter(({ stems }) => !known.has(stems.join()))];
    },
  };
}

let thesaurus: Synonyms | undefined;

/** Stemming the thesaurus takes most of a second: once a process is enough, a changed library does not change it. */
function openThesaurus(): Synonyms {
  thesaurus ??= openSynonyms(readThesaurus());
  return thesaurus;
}
