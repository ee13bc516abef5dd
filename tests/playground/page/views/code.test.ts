// Code in pieces that are coloured.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourCode } from '../../../../src/playground/page/views/code.ts';

const LANGUAGES = ['python', 'js', 'c', 'sql', 'bash', 'json', 'diff', 'xml', 'css', 'nobody-knows', ''];

test('keywords, strings, numbers and names are told apart', () => {
  const parts = colourCode("def area(r):\n    return 3.14 * r  # 'pi'", 'python');
  const scopes = parts.filter(({ scope }) => scope !== undefined).map(({ text, scope }) => [scope, text]);
  expect(scopes).toEqual([
    ['keyword', 'def'],
    ['title', 'area'],
    ['params', 'r'],
    ['keyword', 'return'],
    ['number', '3.14'],
    ['comment', "# 'pi'"],
  ]);
});

test('the innermost part says what it is', () => {
  const parts = colourCode('f"x {1}"', 'python');
  expect(parts).toContainEqual({ text: '1', scope: 'number' });
  expect(parts).toContainEqual({ text: 'f"x ', scope: 'string' });
});

test.each(['', 'nobody-knows'])('code in the language "%s" is left as it is', (language) => {
  expect(colourCode('if x: pass', language)).toEqual([{ text: 'if x: pass' }]);
});

test('nothing of the code is lost or changed, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LANGUAGES), (code, language) => {
      const parts = colourCode(code, language);
      expect(parts.map(({ text }) => text).join('')).toBe(code);
    }),
    { seed: 7 },
  );
});
