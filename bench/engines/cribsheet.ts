// Cribsheet's own search room, indexing in this thread.
import { openIndex, openSynonyms, type SearchIndex, SegmentBuilder, search } from '../../src/search/index.ts';
import { englishWords, readThesaurus } from '../../src/thesaurus/index.ts';
import { type Engine, MOST, type Ranker } from './engine.ts';

export function open(): Engine {
  const builder = new SegmentBuilder();
  return {
    add: (page) => builder.add(page),
    finish: () => rankWith(openIndex([builder.finish()], openSynonyms(readThesaurus(), englishWords()))),
  };
}

/** Stands outside of `open`, so that the ranker does not keep the builder in memory. */
function rankWith(index: SearchIndex): Ranker {
  return (question) => search(index, question, { depth: MOST }).matches.map(({ path }) => path);
}
