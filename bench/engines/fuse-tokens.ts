// Fuse.js with its token search: each word matched on its own, rare words counting more.
import Fuse from 'fuse.js';
import { type Engine, MOST } from './engine.ts';

export function open(): Engine {
  const pages: { path: string; title: string }[] = [];
  return {
    add: ({ path, title }) => pages.push({ path, title }),
    finish() {
      const fuse = new Fuse(pages, { keys: ['title'], useTokenSearch: true });
      return (question) => fuse.search(question, { limit: MOST }).map(({ item }) => item.path);
    },
  };
}
