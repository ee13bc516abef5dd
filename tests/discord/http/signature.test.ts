// What counts as Discord's signature.
import { expect, test } from 'vitest';
import { openVerification } from '../../../src/discord/http/signature.ts';
import { Endpoint } from '../../../src/playground/server/store/endpoint.ts';

const discord = new Endpoint();
const verify = openVerification(discord.publicKey);
const BODY = '{"type":1,"text":"naïve café"}';
const { headers } = discord.sign(BODY, 1_700_000_000);
const signature = headers['x-signature-ed25519'] ?? '';

test('a signature over timestamp and body holds, also in capitals', () => {
  expect(verify(signature, '1700000000', Buffer.from(BODY))).toBe(true);
  expect(verify(signature.toUpperCase(), '1700000000', Buffer.from(BODY))).toBe(true);
});

test.each([
  ['another body', signature, '1700000000', `${BODY} `],
  ['the same body in other bytes', signature, '1700000000', BODY.normalize('NFD')],
  ['another timestamp', signature, '1700000001', BODY],
  ['a timestamp that takes from the body', signature, '1700000000{', BODY.slice(1)],
  ['a changed signature', signature.replace(/^./, (sign) => (sign === '0' ? '1' : '0')), '1700000000', BODY],
  ['no signature', '', '1700000000', BODY],
  ['a short one', signature.slice(2), '1700000000', BODY],
  ['a long one', `${signature}00`, '1700000000', BODY],
  ['what is not hexadecimal', 'z'.repeat(128), '1700000000', BODY],
  [
    'another key',
    new Endpoint().sign(BODY, 1_700_000_000).headers['x-signature-ed25519'] ?? '',
    '1700000000',
    BODY,
  ],
])('%s is refused', (_, given, timestamp, body) => {
  // Two of them are the same bytes together, but not the same request: those hold, and are told apart by the timestamp's form.
  const isSameBytes = `${timestamp}${body}` === `1700000000${BODY}` && given === signature;
  expect(verify(given, timestamp, Buffer.from(body))).toBe(isSameBytes);
});
