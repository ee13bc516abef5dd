// The study room: practice with cards made of pages, and what takes them elsewhere.

export {
  type Answer,
  BLANK,
  CARD_KINDS,
  type Card,
  type CardKind,
  type Prompt,
} from './cards/card.ts';
export { type CardPage, makeCards } from './cards/make-cards.ts';
export { areInOtherLanguages } from './cards/other-languages.ts';
export {
  answerDaily,
  DAILY_DATA,
  type DailyPlace,
  type DueDaily,
  noteAsked,
  setDaily,
  stopDaily,
  takeDailies,
} from './daily/daily.ts';
export { renderDaily, renderDailySolution } from './daily/messages.ts';
export { FLASHCARD_DATA } from './deck/flashcards.ts';
export { CARDS_OF_EXAM } from './deck/next-card.ts';
export { type Learner, practise } from './deck/practise.ts';
export { REVIEW_DATA } from './deck/reviews.ts';
export { readStatistics, renderProgress, renderStatistics } from './deck/statistics.ts';
export { openAnkiFile } from './export/anki-file.ts';
export { openCsvFile } from './export/csv-file.ts';
export type { CardFile, ExportedPage } from './export/exported.ts';
export { exportOwnCards, FORMATS, type Format, type OwnCards } from './export/own-cards.ts';
export { EXAM_DATA, newADay, readDate, removeExam, setExam } from './plan/exams.ts';
export { daysBetween, localTime, suggestZones } from './plan/local-time.ts';
export {
  type DueReminder,
  REMINDER_DATA,
  setReminder,
  stopReminder,
  takeReminders,
} from './plan/reminders.ts';
export { letterOf } from './question-text.ts';
export { type Answered, type Answering, answerQuiz } from './quiz/answering.ts';
export { drawQuestions, QUIZ_KINDS, type QuizKind } from './quiz/draw-questions.ts';
export { nameSide, renderQuiz } from './quiz/messages.ts';
export { QUIZ_DATA } from './quiz/personal-data.ts';
export type { Quiz, QuizAudience, QuizQuestion } from './quiz/quiz.ts';
export {
  abandonQuiz,
  beginQuiz,
  claimShowing,
  findQuiz,
  findRunning,
  keepMessage,
  listChores,
  moveQuiz,
  noteShown,
} from './quiz/quizzes.ts';
export { choicesOf, wordPrompt } from './wording.ts';
