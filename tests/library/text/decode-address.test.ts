// Escapes in addresses and names of files.
import { expect, test } from 'vitest';
import { decodeAddress } from '../../../src/library/text/decode-address.ts';

test.each([
  ['What%20is%20heat', 'What is heat'],
  ['caf%C3%A9.md', 'café.md'],
  ['100% cotton', '100% cotton'],
  ['%E9', '%E9'],
  ['plain', 'plain'],
])('%j is %j', (written, read) => {
  expect(decodeAddress(written)).toBe(read);
});
