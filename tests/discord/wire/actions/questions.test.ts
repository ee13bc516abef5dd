import { describe, expect, test } from 'vitest';
import type { QuestionAction } from '../../../../src/actions/index.ts';
import { decodeAction, encodeAction } from '../../../../src/discord/wire/index.ts';

const ACTIONS: readonly [QuestionAction, string][] = [
  [{ kind: 'tellMe', receipt: 7 }, 'Qt:7'],
  [{ kind: 'listQuestions', screen: 0 }, 'Ql:0:0:'],
  [{ kind: 'listQuestions', screen: 2, days: 30, subject: 'year-2/networks' }, 'Ql:30:2:year-2/networks'],
  [{ kind: 'chooseQuestion' }, 'Qc'],
  [{ kind: 'seekPage', question: 123_456_789 }, 'Qs:123456789'],
  [{ kind: 'assignPage', question: 7 }, 'Qa:7'],
  [{ kind: 'settleQuestion', question: 7, state: 'open' }, 'Qx:7:o'],
  [{ kind: 'settleQuestion', question: 7, state: 'refused' }, 'Qx:7:r'],
  [{ kind: 'settleQuestion', question: 7, state: 'hidden' }, 'Qx:7:h'],
];

describe('what is asked for around questions without an answer', () => {
  test.each(ACTIONS)('%j is written as %s, and read back', (action, id) => {
    expect(encodeAction(action)).toBe(id);
    expect(decodeAction(id)).toEqual(action);
  });

  test.each([
    'Qt',
    'Qt:0',
    'Qt:-1',
    'Qt:7x',
    'Ql::0:',
    'Ql:0:0',
    'Ql:0:0:a//b',
    'Qc:1',
    'Qs:',
    'Qx:7',
    'Qx:7:x',
    'Qx:7:open',
  ])('%j is none of them', (id) => {
    expect(decodeAction(id)).toBeUndefined();
  });
});
