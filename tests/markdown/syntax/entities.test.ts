// Character references in code.
import { expect, test } from 'vitest';
import { decodeEntities } from '../../../src/markdown/syntax/entities.ts';

test.each([
  ['&lt;a&gt; &amp; &quot;b&quot;', '<a> & "b"'],
  ['&#39;&#x41;', "'A"],
  ['&copy; &unknown; & &#0; &#9999999;', '&copy; &unknown; & &#0; &#9999999;'],
])('%s', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});
