// Fuse.js over titles: answers are longer than its patterns can be matched with in any time worth waiting for.
import Fuse from 'fuse.js';
import { type Engine, MOST } from './engine.ts';

export function open(): Engine {
  const pages: { path: string; title: string }[] = [];
  return {
    add: ({ path, title }) => pages.push({ path, title }),
    finish() {
      const fuse = new Fuse(pages, { keys: ['title'], ignoreLocation: true, threshold: 0.4 });
      return (question) => fuse.search(question, { limit: MOST }).map(({ item }) => item.path);
    },
  };
}
