// The controls of practice ↔ values of a `custom_id`.
import type { PlanAction, QuizAction, StudyAction } from '../../../actions/index.ts';
import { isKey, isNumber } from '../custom-id-values.ts';
import type { Codecs } from './codec.ts';

/** Cards and quizzes have identities of the same shape. */
function isCard(text: string): boolean {
  return /^[\w-]{12}$/.test(text);
}

/** A slug of a subject at any depth; blank where all subjects are practised. */
function readSubject(text: string): { subject?: string } | false {
  if (text === '') return {};
  return /^[\p{L}\p{N}/-]{1,50}$/u.test(text) && { subject: text };
}

export const studyCodecs: Codecs<StudyAction> = {
  showCard: {
    letter: 'Cs',
    write: ({ page, card, subject = '' }) => [page, card, subject],
    read([page = '', card = '', subject = '']) {
      const of = readSubject(subject);
      return isKey(page) && isCard(card) && of && { kind: 'showCard', page, card, ...of };
    },
  },
  gradeCard: {
    letter: 'Cg',
    write: ({ page, card, grade, reps, subject = '' }) => [page, card, String(grade), String(reps), subject],
    read([page = '', card = '', grade = '', reps = '', subject = '']) {
      const of = readSubject(subject);
      const given = ([0, 1, 2, 3] as const).find((number) => String(number) === grade);
      if (!isKey(page) || !isCard(card) || given === undefined || !isNumber(reps)) return false;
      return of && { kind: 'gradeCard', page, card, grade: given, reps: Number(reps), ...of };
    },
  },
  nextCard: {
    letter: 'Cn',
    write: ({ subject = '' }) => [subject],
    read([subject = '']) {
      const of = readSubject(subject);
      return of && { kind: 'nextCard', ...of };
    },
  },
  addCards: {
    letter: 'Ca',
    write: ({ page }) => [page],
    read: ([page = '']) => isKey(page) && { kind: 'addCards', page },
  },
};

export const quizCodecs: Codecs<QuizAction> = {
  answerQuiz: {
    letter: 'Za',
    write: ({ quiz, number, choice }) => [quiz, String(number), String(choice)],
    read([quiz = '', number = '', choice = '']) {
      if (!isCard(quiz) || !isNumber(number) || !isNumber(choice)) return false;
      return { kind: 'answerQuiz', quiz, number: Number(number), choice: Number(choice) };
    },
  },
  typeQuiz: {
    letter: 'Zt',
    write: ({ quiz, number }) => [quiz, String(number)],
    read: ([quiz = '', number = '']) =>
      isCard(quiz) && isNumber(number) && { kind: 'typeQuiz', quiz, number: Number(number) },
  },
  submitQuiz: {
    letter: 'Zf',
    write: ({ quiz, number }) => [quiz, String(number)],
    read: ([quiz = '', number = '']) =>
      isCard(quiz) && isNumber(number) && { kind: 'submitQuiz', quiz, number: Number(number) },
  },
  moveQuiz: {
    letter: 'Zn',
    write: ({ quiz, number, from }) => [quiz, String(number), from === 'question' ? 'q' : 's'],
    read([quiz = '', number = '', from = '']) {
      if (!isCard(quiz) || !isNumber(number) || !/^[qs]$/.test(from)) return false;
      return {
        kind: 'moveQuiz',
        quiz,
        number: Number(number),
        from: from === 'q' ? 'question' : 'solution',
      };
    },
  },
  stopQuiz: {
    letter: 'Zs',
    write: ({ quiz }) => [quiz],
    read: ([quiz = '']) => isCard(quiz) && { kind: 'stopQuiz', quiz },
  },
};

export const planCodecs: Codecs<PlanAction> = {
  answerDaily: {
    letter: 'Cd',
    write: ({ day, choice }) => [String(day), String(choice)],
    read: ([day = '', choice = '']) =>
      isNumber(day) && isNumber(choice) && { kind: 'answerDaily', day: Number(day), choice: Number(choice) },
  },
  stopReminders: {
    letter: 'Cr',
    write: () => [],
    read: () => ({ kind: 'stopReminders' }),
  },
};
