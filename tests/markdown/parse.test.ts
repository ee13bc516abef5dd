// Markdown as a tree whose offsets are those of the text.
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseAnswer } from '../../src/markdown/index.ts';

/** The kinds of all nodes below the root, in order. */
function kindsOf(answer: string): string[] {
  const visit = (node: Nodes): string[] => [
    node.type,
    ...('children' in node ? node.children.flatMap(visit) : []),
  ];
  return visit(parseAnswer(answer).root).slice(1);
}

/** All texts of a page, with what hid in them put back. */
function textsOf(answer: string): string[] {
  const document = parseAnswer(answer);
  const visit = (node: Nodes): string[] =>
    'children' in node
      ? node.children.flatMap(visit)
      : 'value' in node && node.type !== 'inlineMath' && node.type !== 'math'
        ? [
            document.restore(node.value, node),
            ...(node.type === 'code' ? [node.lang ?? '', node.meta ?? ''] : []),
          ].filter(Boolean)
        : [];
  return visit(document.root);
}

function formulasOf(answer: string): string[] {
  const document = parseAnswer(answer);
  return document.formulasOf(document.root).map(({ tex }) => tex);
}

describe('what GitHub adds', () => {
  test.each([
    ['a table', '| a |\n| - |\n| b |', 'table'],
    ['struck text', '~~a~~', 'delete'],
    ['a bare address', 'see https://a.example now', 'link'],
    ['a footnote', 'a[^1]\n\n[^1]: b', 'footnoteDefinition'],
  ])('%s is read', (_what, answer, kind) => {
    expect(kindsOf(answer)).toContain(kind);
  });

  test('a single tilde strikes nothing out', () => {
    expect(kindsOf('from ~5 to ~6')).toEqual(['paragraph', 'text']);
  });
});

describe('formulas', () => {
  test('nothing in them is markup', () => {
    expect(kindsOf('so $a_1 * b_2 * c$ is')).toEqual(['paragraph', 'text', 'inlineMath', 'text']);
    expect(formulasOf('so $a_1 * b_2 * c$ is')).toEqual(['a_1 * b_2 * c']);
  });

  test('a line break in one ends no paragraph, whatever the next line begins with', () => {
    expect(kindsOf('$$\na\n- b\n$$')).not.toContain('list');
    expect(formulasOf('$$\na\n- b\n$$')).toEqual(['\na\n- b\n']);
  });

  test('money stays text', () => {
    expect(textsOf('from $5 to $10')).toEqual(['from $5 to $10']);
  });

  test('in code stay as they are', () => {
    expect(textsOf('`$a$` and $b$')).toEqual(['$a$', ' and ']);
    expect(formulasOf('`$a$` and $b$')).toEqual(['b']);
    expect(textsOf('```\n$a$\n```')).toEqual(['$a$']);
  });
});

test('comments beyond the first hundred that never end are text, and none is lost', () => {
  const answer = '<!-- a\n\n'.repeat(300);
  expect(textsOf(answer).join('').match(/a/g)).toHaveLength(300);
});

test('no letter of a text is lost, whatever stands around it', () => {
  const part = fc.constantFrom(
    '$',
    '$$',
    '`',
    '**',
    '_',
    '<',
    '<!',
    '\n\n',
    '- ',
    '# ',
    'word',
    ' ',
    '5',
    '|',
    '~~',
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
      (answer) => {
        const kept = [...textsOf(answer), ...formulasOf(answer)].join(' ');
        expect(kept.match(/word/g)?.length ?? 0).toBe(answer.match(/word/g)?.length ?? 0);
      },
    ),
    { numRuns: 300 },
  );
});
