// MiniSearch: misspelt words within a fifth of their length, titles and keywords counting more.
import MiniSearch from 'minisearch';
import { type Engine, MOST } from './engine.ts';

export function open(): Engine {
  const index = new MiniSearch({
    idField: 'path',
    fields: ['title', 'keywords', 'answer'],
    searchOptions: { fuzzy: 0.2, boost: { title: 3, keywords: 2 } },
  });
  return {
    add: ({ path, title, keywords, answer }) =>
      index.add({ path, title, keywords: keywords.join(', '), answer }),
    finish: () => (question) =>
      index
        .search(question)
        .slice(0, MOST)
        .map(({ id }) => String(id)),
  };
}
