// Stems of words, so that "learning" finds "learned".
import { stem as stemRegular } from 'porter2';

/** Irregular form → the stem that the Snowball stemmer gives its base form. */
const IRREGULAR = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    mice: 'mous',
    feet: 'foot',
    teeth: 'tooth',
    wrote: 'write',
    written: 'write',
    began: 'begin',
    begun: 'begin',
    chose: 'choos',
    chosen: 'choos',
    grew: 'grow',
    grown: 'grow',
    fell: 'fall',
    fallen: 'fall',
    rose: 'rise',
    risen: 'rise',
    spoke: 'speak',
    spoken: 'speak',
    thought: 'think',
    taught: 'teach',
    fought: 'fight',
    bought: 'buy',
    built: 'build',
    won: 'win',
    lost: 'lose',
    broke: 'break',
    broken: 'break',
    drew: 'draw',
    drawn: 'draw',
    flew: 'fli',
    flown: 'fli',
    froze: 'freez',
    frozen: 'freez',
    bacterium: 'bacteria',
    phenomena: 'phenomenon',
    criteria: 'criterion',
    crises: 'crisi',
    nuclei: 'nucleus',
    stimuli: 'stimulus',
    analyses: 'analysi',
    hypotheses: 'hypothesi',
    theses: 'thesi',
    mitochondrion: 'mitochondria',
    vertices: 'vertex',
    matrices: 'matrix',
    indices: 'index',
    axes: 'axi',
    alumni: 'alumnus',
    fungi: 'fungus',
    larvae: 'larva',
    vertebrae: 'vertebra',
    formulae: 'formula',
    quanta: 'quantum',
    spectra: 'spectrum',
    curricula: 'curriculum',
  }),
);

/**
 * The stem of an English word in lower case, by the Snowball stemmer for English
 * (https://snowballstem.org/algorithms/english/stemmer.html). A word with any other character than a–z is returned as it is.
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 3 || /[^a-z]/.test(word)) return word;
  return stemRegular(word);
}
