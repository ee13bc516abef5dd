// The controls of practice in a `custom_id`.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAction, encodeAction } from '../../../../src/discord/wire/index.ts';

const key = fc.stringMatching(/^[\w-]{10}$/);
const card = fc.stringMatching(/^[\w-]{12}$/);
const subject = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}(\/[a-z0-9-]{1,18})?$/);

test('every action is read as it was written', () => {
  const actions = fc.oneof(
    fc.record(
      { kind: fc.constant('showCard' as const), page: key, card, subject },
      { requiredKeys: ['kind', 'page', 'card'] },
    ),
    fc.record(
      {
        kind: fc.constant('gradeCard' as const),
        page: key,
        card,
        grade: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
        reps: fc.nat({ max: 999_999 }),
        subject,
      },
      { requiredKeys: ['kind', 'page', 'card', 'grade', 'reps'] },
    ),
    fc.record({ kind: fc.constant('nextCard' as const), subject }, { requiredKeys: ['kind'] }),
    fc.record({ kind: fc.constant('addCards' as const), page: key }),
    fc.record({
      kind: fc.constant('answerQuiz' as const),
      quiz: card,
      number: fc.nat({ max: 999_999 }),
      choice: fc.nat({ max: 3 }),
    }),
    fc.record({
      kind: fc.constant('moveQuiz' as const),
      quiz: card,
      number: fc.nat({ max: 999_999 }),
      from: fc.constantFrom('question' as const, 'solution' as const),
    }),
    fc.record({ kind: fc.constant('stopQuiz' as const), quiz: card }),
  );
  fc.assert(
    fc.property(actions, (action) => {
      expect(decodeAction(encodeAction(action))).toEqual(action);
    }),
  );
});

test.each([
  'Cs:short:aaaaaaaaaaaa:',
  'Cs:aaaaaaaaaa:aaaa:',
  'Cs:aaaaaaaaaa:aaaaaaaaaaaa:a b',
  'Cg:aaaaaaaaaa:aaaaaaaaaaaa:4:0:',
  'Cg:aaaaaaaaaa:aaaaaaaaaaaa:-1:0:',
  'Cg:aaaaaaaaaa:aaaaaaaaaaaa:1:01:',
  'Cg:aaaaaaaaaa:aaaaaaaaaaaa:1:1e3:',
  'Cn:<@1>',
  'Ca:nine-char',
  'Za:aaaa:0:1',
  'Za:aaaaaaaaaaaa:-1:1',
  'Za:aaaaaaaaaaaa:0:1e3',
  'Za:aaaaaaaaaaaa:00:1',
  'Za:aaaaaaaaaaaa:0',
  'Zn:aaaaaaaaaaaa:0:x',
  'Zn:aaaaaaaaaaaa:0:qs',
  'Zs:aaaaaaaaaaaa:0',
])('%s is no action', (id) => expect(decodeAction(id)).toBeUndefined());
