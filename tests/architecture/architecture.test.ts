// The sources are built as README.md and DESIGN.md draw them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/root.ts';
import { findDrawing, readDrawing } from './drawing.ts';
import { findViolations } from './rules.ts';
import { readTree } from './source-tree.ts';

test('the sources are as the drawing says, and by the rules', () => {
  const tree = readTree(projectRoot(), ['src', 'commands', 'controls']);
  expect(findViolations(tree, readDrawing(drawingOf('DESIGN.md')))).toEqual([]);
});

test('README.md and DESIGN.md have the same drawing', () => {
  expect(drawingOf('README.md')).toBe(drawingOf('DESIGN.md'));
});

function drawingOf(name: string): string {
  return findDrawing(readFileSync(join(projectRoot(), name), 'utf8'));
}

describe('each rule', () => {
  const drawing = readDrawing(
    [
      'src/main.ts     starts',
      '  ↓',
      'commands        what people type',
      '  ↓',
      'src/discord     the network',
      '  ↓',
      'src/answer      messages',
      'src/search      matches',
      'src/config      the environment',
    ].join('\n'),
  );
  const house: Readonly<Record<string, string>> = {
    'src/main.ts': "import { connect } from './discord/index.ts';",
    'src/config/index.ts': "export { config } from './read.ts';",
    'src/config/read.ts': 'export const config = process.env;',
    'src/discord/index.ts': "export { connect } from './connect.ts';",
    'src/discord/connect.ts':
      "import { Client } from 'discord.js';\nimport { write } from '../answer/index.ts';",
    'src/answer/index.ts': "export { write } from './page/write.ts';",
    'src/answer/page/write.ts': "import type { Cut } from '../text/cut.ts';",
    'src/answer/text/cut.ts': 'export interface Cut { length: number }',
    'src/search/index.ts': "export * from './search.ts';",
    'src/search/search.ts': 'export const search = 1;',
    'commands/ask.ts': "import { connect } from '../src/discord/index.ts';",
  };

  /** What is found when lines are added to files of a small house that is in order. */
  function violationsWith(added: Readonly<Record<string, string>>): string[] {
    const tree = new Map(Object.entries(house));
    for (const [path, line] of Object.entries(added)) tree.set(path, `${tree.get(path) ?? ''}\n${line}`);
    return findViolations(tree, drawing);
  }

  test('is kept in the house that the others add a line to', () => {
    expect(violationsWith({})).toEqual([]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'upwards',
      { 'src/answer/text/cut.ts': "import { connect } from '../../discord/index.ts';" },
      'src/answer/text/cut.ts imports src/discord/index.ts against the arrows',
    ],
    [
      'of a neighbour',
      { 'src/answer/index.ts': "export type { Match } from '../search/index.ts';" },
      'src/answer/index.ts imports src/search/index.ts against the arrows',
    ],
    [
      'that is dynamic',
      { 'src/search/search.ts': "const later = import('../discord/index.ts');" },
      'src/search/search.ts imports src/discord/index.ts against the arrows',
    ],
    [
      'past a door',
      { 'src/discord/connect.ts': "import { search } from '../search/search.ts';" },
      'src/discord/connect.ts imports src/search/search.ts past its index.ts',
    ],
    [
      'of discord.js',
      { 'src/answer/page/write.ts': "import { Embed } from 'discord.js';" },
      'src/answer/page/write.ts imports discord.js',
    ],
  ])('is broken by an import %s', (_, added, violation) => {
    expect(violationsWith(added)).toEqual([violation]);
  });

  test('is broken by two files that import each other', () => {
    const added = { 'src/answer/text/cut.ts': "import type { Page } from '../page/write.ts';" };
    expect(violationsWith(added)).toContain(
      'src/answer/page/write.ts and src/answer/text/cut.ts import each other',
    );
  });

  test('is broken by folders of a room that import each other', () => {
    const added = {
      'src/answer/page/title.ts': 'export const title = 1;',
      'src/answer/text/cut.ts': "import { title } from '../page/title.ts';",
    };
    expect(violationsWith(added)).toEqual([
      'src/answer/page → src/answer/text → src/answer/page is a circle',
    ]);
  });

  test('is broken by files that import each other in a circle', () => {
    const added = {
      'src/search/search.ts': "import './rank.ts';",
      'src/search/rank.ts': "import './weigh.ts';",
      'src/search/weigh.ts': "import './search.ts';",
    };
    const circle = ['search', 'rank', 'weigh', 'search'].map((name) => `src/search/${name}.ts`).join(' → ');
    expect(violationsWith(added)).toEqual([`${circle} is a circle`]);
  });

  test('is broken by a room that is not drawn, or has no door', () => {
    expect(violationsWith({ 'src/quiz/deck.ts': '' })).toEqual([
      'src/quiz has no index.ts',
      'src/quiz is not in the drawing',
    ]);
  });

  test('is broken by a drawing of what is not there', () => {
    const tree = new Map(Object.entries(house));
    expect(findViolations(tree, [...drawing, ['src/quiz']])).toEqual([
      'src/quiz is in the drawing, and does not exist',
    ]);
  });

  test('is broken by process.env in another file than the configuration', () => {
    expect(violationsWith({ 'src/main.ts': 'const token = process.env.TOKEN;' })).toEqual([
      'src/main.ts reads process.env',
    ]);
  });

  test('is broken by a folder of more than 15 files, and by a file of more than 250 lines', () => {
    const names = Array.from({ length: 14 }, (_, number) => [`src/search/part-${number}.ts`, ''] as const);
    expect(violationsWith(Object.fromEntries(names))).toEqual(['src/search holds 16 files, more than 15']);
    expect(violationsWith({ 'src/search/search.ts': '// A line.\n'.repeat(250) })).toEqual([
      'src/search/search.ts has 251 lines, more than 250',
    ]);
  });

  test('says which line of a drawing cannot be read', () => {
    expect(() => readDrawing('src/main.ts  starts\n\nand so on')).toThrow('neither a room nor an arrow');
    expect(() => findDrawing('# Nothing drawn')).toThrow('no drawing');
  });
});
