// The controls of questions without an answer ↔ values of a `custom_id`.
import type { QuestionAction } from '../../../actions/index.ts';
import { isNumber, isSubject } from '../custom-id-values.ts';
import type { Codecs } from './codec.ts';

const STATES = { o: 'open', r: 'refused', h: 'hidden' } as const;

/** The number of a question, from 1 on. */
function isCount(text: string): boolean {
  return /^[1-9]\d{0,14}$/.test(text);
}

export const questionCodecs: Codecs<QuestionAction> = {
  tellMe: {
    letter: 'Qt',
    write: ({ receipt }) => [String(receipt)],
    read: ([receipt = '']) => isCount(receipt) && { kind: 'tellMe', receipt: Number(receipt) },
  },
  listQuestions: {
    letter: 'Ql',
    write: ({ subject = '', days = 0, screen }) => [String(days), String(screen), subject],
    read([days = '', screen = '', subject = '']) {
      if (!isNumber(days) || !isNumber(screen) || (subject !== '' && !isSubject(subject))) return false;
      return {
        kind: 'listQuestions',
        screen: Number(screen),
        ...(subject === '' ? {} : { subject }),
        ...(days === '0' ? {} : { days: Number(days) }),
      };
    },
  },
  chooseQuestion: { letter: 'Qc', write: () => [], read: () => ({ kind: 'chooseQuestion' }) },
  seekPage: {
    letter: 'Qs',
    write: ({ question }) => [String(question)],
    read: ([question = '']) => isCount(question) && { kind: 'seekPage', question: Number(question) },
  },
  assignPage: {
    letter: 'Qa',
    write: ({ question }) => [String(question)],
    read: ([question = '']) => isCount(question) && { kind: 'assignPage', question: Number(question) },
  },
  settleQuestion: {
    letter: 'Qx',
    write: ({ question, state }) => [String(question), state.charAt(0)],
    read([question = '', letter = '']) {
      if (!isCount(question) || !(letter === 'o' || letter === 'r' || letter === 'h')) return false;
      return { kind: 'settleQuestion', question: Number(question), state: STATES[letter] };
    },
  },
};
