// Servers that are about some subjects: these come first, or are all there is.
import { beforeAll, describe, expect, test } from 'vitest';
import { find, focusOn } from '../../src/finding/index.ts';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { makeFolder } from '../e2e/folder.ts';

const page = (title: string, text: string): string => `---\ntitle: ${title}\n---\n\n${text}\n`;

let shelf: Shelf;

beforeAll(async () => {
  shelf = await openShelf({
    folder: makeFolder({
      'biology/cell.md': page('What is a cell?', 'A cell is the smallest unit of life, within a membrane.'),
      'physics/cell.md': page('What is a solar cell?', 'A solar cell turns light into a current.'),
      'physics/optics/lens.md': page('What is a lens?', 'A lens bends light towards a focus.'),
      'history/cell.md': page('What is a party cell?', 'A cell of a party was a small group of its members.'),
    }),
  });
});

/** The title of the page that is found, or what else was found. */
async function foundBy(
  question: string,
  slugs: string[],
  mode: 'first' | 'only',
  subject = '',
): Promise<string> {
  const finding = await find(focusOn(shelf, { mode, slugs }), question, subject);
  return finding.kind === 'page' ? finding.page.title : finding.kind;
}

describe('subjects that come first', () => {
  test('answer where they can, and all others where they cannot', async () => {
    expect(await foundBy('solar cell light current', ['physics'], 'first')).toBe('What is a solar cell?');
    expect(await foundBy('What is a party cell?', ['physics'], 'first')).toBe('What is a party cell?');
  });

  test('leave a subject that somebody names alone', async () => {
    expect(await foundBy('What is a cell?', ['physics'], 'first', 'biology')).toBe('What is a cell?');
  });
});

describe('subjects that are all there is', () => {
  test('answer, with those within them, and nothing else does', async () => {
    expect(await foundBy('What is a lens?', ['physics'], 'only')).toBe('What is a lens?');
    expect(await foundBy('What is a lens?', ['history', 'biology'], 'only')).not.toBe('What is a lens?');
    expect(await foundBy('What is a cell?', ['physics'], 'only')).not.toBe('What is a cell?');
    expect(await foundBy('What is a cell?', ['physics', 'biology'], 'only')).toBe('What is a cell?');
  });

  test('have nothing for a subject that is not among them', async () => {
    expect(await foundBy('membrane of a cell', ['physics'], 'only', 'biology')).toBe('nothing');
    expect(await foundBy('What is a lens?', ['physics'], 'only', 'physics')).toBe('What is a lens?');
  });
});

test('without a subject that the library has, all pages are searched', async () => {
  expect(await foundBy('What is a cell?', ['geology'], 'only')).toBe('What is a cell?');
  expect(focusOn(shelf, undefined)).toBe(shelf);
});
