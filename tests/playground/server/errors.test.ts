// The bodies of what the API refuses: https://discord.com/developers/docs/reference#error-messages
import { expect, test } from 'vitest';
import { refuse, refuseForm } from '../../../src/playground/server/errors.ts';

test.each([
  ['unknownInteraction', 404, 10062],
  ['alreadyAcknowledged', 400, 40060],
  ['missingPermissions', 403, 50013],
  ['cannotSend', 403, 50007],
  ['invalidWebhookToken', 401, 50027],
  ['unauthorized', 401, 0],
  ['tooLarge', 413, 40005],
] as const)('%s has the status %i and the code %i', (reason, status, code) => {
  expect(refuse(reason)).toMatchObject({ status, body: { code, message: expect.stringMatching(/\w/) } });
});

test('a form is refused with each error where its field stands', () => {
  const { status, body } = refuseForm([
    { path: ['embeds', 0, 'title'], code: 'A', message: 'too long' },
    { path: ['embeds', 0, 'title'], code: 'B', message: 'too short' },
    { path: ['embeds', 1], code: 'C', message: 'empty' },
    { path: [], code: 'D', message: 'no object' },
  ]);
  expect(status).toBe(400);
  expect(body).toEqual({
    message: 'Invalid Form Body',
    code: 50035,
    errors: {
      embeds: {
        0: {
          title: {
            _errors: [
              { code: 'A', message: 'too long' },
              { code: 'B', message: 'too short' },
            ],
          },
        },
        1: { _errors: [{ code: 'C', message: 'empty' }] },
      },
      _errors: [{ code: 'D', message: 'no object' }],
    },
  });
});

test('an error of a field and one inside it stand beside each other', () => {
  const { body } = refuseForm([
    { path: ['a'], code: 'A', message: '1' },
    { path: ['a', 'b'], code: 'B', message: '2' },
  ]);
  expect(body).toMatchObject({
    errors: {
      a: { _errors: [{ code: 'A', message: '1' }], b: { _errors: [{ code: 'B', message: '2' }] } },
    },
  });
});

test('a field that is named as errors are is refused as a bug', () => {
  expect(() =>
    refuseForm([
      { path: ['a'], code: 'A', message: '1' },
      { path: ['a', '_errors', 'b'], code: 'B', message: '2' },
    ]),
  ).toThrow('_errors');
});
