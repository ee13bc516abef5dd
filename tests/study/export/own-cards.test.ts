// Somebody's own cards as a file: those that the library still has, with pictures as far as a message takes them.
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/language/index.ts';
import { loadLibrary, openPictureFiles, type PictureFiles } from '../../../src/library/index.ts';
import { addCards } from '../../../src/study/deck/flashcards.ts';
import { exportOwnCards, makeCards } from '../../../src/study/index.ts';
import { makeFolder } from '../../e2e/folder.ts';
import { done, ENGINES, placesOf } from '../../engines.ts';
import { PICTURE } from './pages.ts';

const PERSON = '100';
const CARDS = [
  '  - ask: "What flows here? ![one](one.png)"\n    answer: the Nile',
  '  - ask: "And here? ![two](two.png)"\n    answer: the Danube ![one](one.png)',
];
const folder = makeFolder({
  'rivers/maps.md': `---\ntitle: Which rivers are there?\ncards:\n${CARDS.join('\n')}\n---\n\nTwo of them.\n`,
  'rivers/one.png': PICTURE,
});
const { library } = loadLibrary({ folder });
const [entry] = library.entries;

/** The pictures that a page names, each of so many bytes. */
const picturesOf = (length: number): PictureFiles => ({
  find: (page, target) => (page === 'rivers/maps.md' ? `rivers/${target}` : undefined),
  read: (path) => new Uint8Array(length).fill(path.length + path.charCodeAt(7)),
});

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const { open } = placesOf(engine);

    /** A database with all cards of the page, and one of a page that is gone. */
    async function openWithCards() {
      const database = await open();
      const page = entry && library.page(entry.path);
      if (entry === undefined || page === undefined) throw new Error('there is no page');
      const own = makeCards(page, 'proven').map(({ id }) => ({
        page: entry.key,
        card: id,
        subject: 'rivers',
      }));
      await addCards(database, PERSON, [...own, { page: 'gone', card: 'gone', subject: 'rivers' }], 0);
      return database;
    }

    async function exported(pictures: PictureFiles | undefined, format: 'anki' | 'csv' = 'anki') {
      const database = await openWithCards();
      const own = { library, database, person: PERSON, pictures };
      return done(await exportOwnCards(own, format, speak()));
    }

    const mediaIn = (bytes: Uint8Array): string[] => {
      const { media } = unzipSync(bytes);
      return Object.values(JSON.parse(Buffer.from(media ?? '{}').toString()) as Record<string, string>);
    };

    test('the cards that there are, with the pictures of the library’s folder', async () => {
      const { name, count, bytes, picturesLeftOut } = await exported(openPictureFiles(folder));
      expect([name, count, picturesLeftOut]).toEqual(['cards.apkg', 2, 0]);
      expect(mediaIn(bytes)).toHaveLength(1);
      expect(Buffer.from(unzipSync(bytes)['0'] ?? '')).toEqual(PICTURE);
    });

    test('pictures that a message would not take are left out and counted, each once', async () => {
      const { count, bytes, picturesLeftOut } = await exported(picturesOf(5_000_000));
      expect([count, mediaIn(bytes).length, picturesLeftOut]).toEqual([2, 1, 1]);
      expect(bytes.length).toBeLessThan(10_000_000);
      const small = await exported(picturesOf(1000));
      expect([mediaIn(small.bytes).length, small.picturesLeftOut]).toEqual([2, 0]);
    });

    test('without a folder, and as a table, there are none', async () => {
      const bare = await exported(undefined);
      expect([bare.count, mediaIn(bare.bytes), bare.picturesLeftOut]).toEqual([2, [], 0]);
      const table = await exported(openPictureFiles(folder), 'csv');
      expect([table.name, table.count]).toEqual(['cards.csv', 2]);
      expect(Buffer.from(table.bytes).toString()).toContain('the Nile');
    });
  });
});
