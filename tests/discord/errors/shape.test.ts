// What may be logged of a message that Discord refused.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findProblems, shapeOf } from '../../../src/discord/errors/shape.ts';

test('a shape has lengths and types, and entries under their names', () => {
  expect(
    shapeOf({ content: 'abc', embeds: [{ title: '' }, {}], tts: false, nonce: null, flags: 64 }),
  ).toEqual({
    content: 'text of 3',
    embeds: [{ title: 'text of 0' }, {}],
    tts: 'boolean',
    nonce: 'null',
    flags: 'number',
  });
  expect(shapeOf(undefined)).toBe('undefined');
});

test('no text that was written is in it', () => {
  const marked = fc.string().map((text) => `§${text}`);
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      marked,
      fc.integer(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('value'), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(value, (one) => {
      expect(JSON.stringify(shapeOf(one))).not.toContain('§');
    }),
  );
});

test('problems are told by their places and codes, without the sentences, which may repeat what was written', () => {
  const errors = {
    _errors: [{ code: 'A', message: 'Value "secret" is wrong' }],
    components: { 1: { components: { 0: { label: { _errors: [{ code: 'B' }, { code: 'C' }] } } } } },
    flags: { _errors: 'odd' },
  };
  expect(findProblems(errors)).toEqual([
    { path: '', code: 'A' },
    { path: 'components.1.components.0.label', code: 'B' },
    { path: 'components.1.components.0.label', code: 'C' },
  ]);
  for (const odd of [undefined, null, 'text', 7]) expect(findProblems(odd)).toEqual([]);
});
