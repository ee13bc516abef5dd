// FlexSearch: words from their beginning, pages that hold some of the words only if none holds all.
import { Document } from 'flexsearch';
import { type Engine, MOST } from './engine.ts';

export function open(): Engine {
  const paths: string[] = [];
  const index = new Document({
    document: { id: 'id', index: ['title', 'keywords', 'answer'] },
    tokenize: 'forward',
  });
  return {
    add({ path, title, keywords, answer }) {
      // Numbers for identities: what its documentation advises for memory and speed.
      index.add({ id: paths.push(path) - 1, title, keywords: keywords.join(', '), answer });
    },
    finish: () => (question) =>
      index
        .search(question, { limit: MOST, suggest: true, merge: true })
        .map(({ id }) => paths[Number(id)] ?? ''),
  };
}
