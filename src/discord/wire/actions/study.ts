// The controls of practice ↔ values of a `custom_id`.
import {
  MAX_STUDY_SUBJECT_LENGTH,
  type PlanAction,
  type QuizAction,
  type StudyAction,
} from '../../../actions/index.ts';
import { isKey, isNumber, isSubject } from '../custom-id-values.ts';
import type { Codecs } from './codec.ts';

/** Whether this is the id of a card or of a quiz: both have twelve characters. */
function isStudyId(text: string): boolean {
  return /^[\w-]{12}$/.test(text);
}

/** The slug of the subject that is practised; blank where all are. */
function readSubject(text: string): { subject?: string } | false {
  if (text === '') return {};
  return isSubject(text) && text.length <= MAX_STUDY_SUBJECT_LENGTH && { subject: text };
}

export const studyCodecs: Codecs<StudyAction> = {
  showCard: {
    prefix: 'Cs',
    write: ({ page, card, subject = '' }) => [page, card, subject],
    read([page = '', card = '', subject = '']) {
      const of = readSubject(subject);
      return isKey(page) && isStudyId(card) && of && { kind: 'showCard', page, card, ...of };
    },
  },
  gradeCard: {
    prefix: 'Cg',
    write: ({ page, card, grade, reps, subject = '' }) => [page, card, String(grade), String(reps), subject],
    read([page = '', card = '', grade = '', reps = '', subject = '']) {
      const of = readSubject(subject);
      const given = ([0, 1, 2, 3] as const).find((number) => String(number) === grade);
      if (!isKey(page) || !isStudyId(card) || given === undefined || !isNumber(reps)) return false;
      return of && { kind: 'gradeCard', page, card, grade: given, reps: Number(reps), ...of };
    },
  },
  nextCard: {
    prefix: 'Cn',
    write: ({ subject = '' }) => [subject],
    read([subject = '']) {
      const of = readSubject(subject);
      return of && { kind: 'nextCard', ...of };
    },
  },
  addCards: {
    prefix: 'Ca',
    write: ({ page }) => [page],
    read: ([page = '']) => isKey(page) && { kind: 'addCards', page },
  },
};

export const quizCodecs: Codecs<QuizAction> = {
  answerQuiz: {
    prefix: 'Za',
    write: ({ quiz, number, choice }) => [quiz, String(number), String(choice)],
    read([quiz = '', number = '', choice = '']) {
      if (!isStudyId(quiz) || !isNumber(number) || !isNumber(choice)) return false;
      return { kind: 'answerQuiz', quiz, number: Number(number), choice: Number(choice) };
    },
  },
  typeQuiz: {
    prefix: 'Zt',
    write: ({ quiz, number }) => [quiz, String(number)],
    read: ([quiz = '', number = '']) =>
      isStudyId(quiz) && isNumber(number) && { kind: 'typeQuiz', quiz, number: Number(number) },
  },
  submitQuiz: {
    prefix: 'Zf',
    write: ({ quiz, number }) => [quiz, String(number)],
    read: ([quiz = '', number = '']) =>
      isStudyId(quiz) && isNumber(number) && { kind: 'submitQuiz', quiz, number: Number(number) },
  },
  moveQuiz: {
    prefix: 'Zn',
    write: ({ quiz, number, from }) => [quiz, String(number), from === 'question' ? 'q' : 's'],
    read([quiz = '', number = '', from = '']) {
      if (!isStudyId(quiz) || !isNumber(number) || !/^[qs]$/.test(from)) return false;
      return {
        kind: 'moveQuiz',
        quiz,
        number: Number(number),
        from: from === 'q' ? 'question' : 'solution',
      };
    },
  },
  stopQuiz: {
    prefix: 'Zs',
    write: ({ quiz }) => [quiz],
    read: ([quiz = '']) => isStudyId(quiz) && { kind: 'stopQuiz', quiz },
  },
};

export const planCodecs: Codecs<PlanAction> = {
  answerDaily: {
    prefix: 'Cd',
    write: ({ day, choice }) => [String(day), String(choice)],
    read: ([day = '', choice = '']) =>
      isNumber(day) && isNumber(choice) && { kind: 'answerDaily', day: Number(day), choice: Number(choice) },
  },
  stopReminders: {
    prefix: 'Cr',
    write: () => [],
    read: () => ({ kind: 'stopReminders' }),
  },
};
