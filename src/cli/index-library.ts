// cli index: makes beforehand what the bot would make of a library in the background.
import type { VectorProgress } from '../meaning/index.ts';
import { counted, showProgress } from '../terminal/index.ts';
import { type Arguments, refuseWords } from './arguments.ts';
import { openCurrentShelf, warn } from './open.ts';

export async function index(args: Arguments): Promise<number> {
  refuseWords(args);
  const shelf = await openCurrentShelf(args);
  try {
    const made = await shelf.complete(showVectors());
    const { size } = shelf.library;
    switch (made.kind) {
      case 'complete':
        warn(`${counted(size, 'page')} can be found by words and by meaning.`);
        return 0;
      case 'unsaved':
        warn('Not all vectors could be saved; those that were not are made again when they are needed.');
        return 1;
      case 'partial':
        warn('Not all vectors could be made; what is there is kept, and used.');
        return 1;
      case 'none':
        warn(`${counted(size, 'page')} can be found by words alone: ${made.why}.`);
        return 0;
      default:
        return made satisfies never;
    }
  } finally {
    await shelf.close();
  }
}

/** Share of the work that titles are: they are short, and a page's passages take many times as long. */
const TITLE_SHARE = 0.1;

function showVectors(): (progress: VectorProgress) => void {
  const show = showProgress('Making vectors');
  return ({ pages, titles, passages }) => {
    const done = TITLE_SHARE * titles + (1 - TITLE_SHARE) * passages;
    show(titles === pages && passages === pages ? pages : Math.floor(done), pages);
  };
}
