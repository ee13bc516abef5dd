// The controls of questions without an answer ↔ values of a `custom_id`.
import type { QuestionAction } from '../../../actions/index.ts';
import { isNumber, isRowNumber, isSubject } from '../custom-id-values.ts';
import type { Codecs } from './codec.ts';

const STATES = { o: 'open', r: 'refused', h: 'hidden' } as const;

export const questionCodecs: Codecs<QuestionAction> = {
  tellMe: {
    prefix: 'Qt',
    write: ({ receipt }) => [String(receipt)],
    read: ([receipt = '']) => isRowNumber(receipt) && { kind: 'tellMe', receipt: Number(receipt) },
  },
  listQuestions: {
    prefix: 'Ql',
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
  chooseQuestion: { prefix: 'Qc', write: () => [], read: () => ({ kind: 'chooseQuestion' }) },
  seekPage: {
    prefix: 'Qs',
    write: ({ question }) => [String(question)],
    read: ([question = '']) => isRowNumber(question) && { kind: 'seekPage', question: Number(question) },
  },
  assignPage: {
    prefix: 'Qa',
    write: ({ question }) => [String(question)],
    read: ([question = '']) => isRowNumber(question) && { kind: 'assignPage', question: Number(question) },
  },
  settleQuestion: {
    prefix: 'Qx',
    write: ({ question, state }) => [String(question), state.charAt(0)],
    read([question = '', letter = '']) {
      if (!isRowNumber(question) || !(letter === 'o' || letter === 'r' || letter === 'h')) return false;
      return { kind: 'settleQuestion', question: Number(question), state: STATES[letter] };
    },
  },
};
