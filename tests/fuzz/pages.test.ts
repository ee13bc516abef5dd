// Whatever stands in a file: it is read, indexed and shown, or told to be wrong.
import { expect, test } from 'vitest';
import { openPage, renderPage } from '../../src/answer/index.ts';
import { PageLayouts } from '../../src/answer/layout/laid-out.ts';
import { layOutPage } from '../../src/answer/layout/layout.ts';
import { layOutPlain } from '../../src/answer/layout/plain.ts';
import { parsePage } from '../../src/library/page/read-page.ts';
import { findImages, isQuickToRead, plainPassage } from '../../src/markdown/index.ts';
import { showFormula } from '../../src/mathematics/index.ts';
import { splitPassages } from '../../src/meaning/index.ts';
import { SegmentBuilder } from '../../src/search/index.ts';
import { searchDocumentOf } from '../../src/shelf/search-document.ts';
import { makePage, shelf } from '../answer/example.ts';
import { findLimitFaults } from '../answer/payload.ts';
import { fuzz, TIMEOUT } from './fuzz.ts';
import { found, markdown, source, tex } from './inputs.ts';

/** Reads a file as the index does. */
function readSource(text: string): void {
  const { drafts, problems } = parsePage('notes/page.md', text);
  const builder = new SegmentBuilder();
  for (const draft of drafts) {
    expect(draft.title.trim()).not.toBe('');
    builder.add(searchDocumentOf(draft));
  }
  builder.finish();
  for (const { line, what, fix } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(text.split('\n').length + 1);
    expect([what, fix]).not.toContain('');
  }
}

/** Shows a page as people who ask get it. */
async function showPage(answer: string): Promise<void> {
  if (answer.trim() === '') return;
  const page = makePage(answer, { key: 'fuzzfuzzfu' });
  const { shown, messages } = await openPage(page, shelf);
  expect([shown, ...messages].flatMap(findLimitFaults)).toEqual([]);
  // What is laid out in place must not throw: whoever waits would get its text instead.
  if (isQuickToRead(answer)) expect(layOutPage(page).parts.length).toBeGreaterThan(0);
  expect(layOutPlain(page).length).toBeGreaterThan(0);
  plainPassage(answer);
  findImages(answer);
  splitPassages(answer);
}

function showTex(formula: string): void {
  for (const display of [true, false]) expect(typeof showFormula(formula, display).text).toBe('string');
}

test('files', { timeout: TIMEOUT }, () => fuzz(source, readSource));
test('pages', { timeout: TIMEOUT }, () => fuzz(markdown, showPage));
test('formulas', { timeout: TIMEOUT }, () => fuzz(tex, showTex));

test.each(found('source'))('the file %s', (_name, text) => readSource(text));
test.each(found('page'))('the page %s', async (_name, text) => showPage(text));
test.each(found('tex'))('the formula %s', (_name, text) => showTex(text));

test.each([
  ['emphasis', '**a*b '.repeat(17_000)],
  ['lists', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n')],
  ['quotes', '>'.repeat(20_000)],
  ['macros', `$$\\def\\a{\\b\\b}\\def\\b{\\c\\c}\\def\\c{\\a\\a}${'\\a'.repeat(2500)}$$`],
  ['comments', '<!--\n'.repeat(3000)],
  ['a language', `\`\`\`${'x'.repeat(50_000)}\ncode\n\`\`\``],
])('a page of %s is shown, if only as its text', async (_what, answer) => {
  const layouts = new PageLayouts({ patience: 60_000 });
  const { parts } = await layouts.layOut(makePage(answer, { key: 'fuzzfuzzfu' }));
  expect(parts.length).toBeGreaterThan(0);
  readSource(`---\ntitle: What is it?\n---\n${answer}`);
  expect(renderPage(makePage('short'), shelf)).toHaveLength(1);
});
