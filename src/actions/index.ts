// The actions room: what a button, a menu or a form asks the bot to do, as values. It imports no other room.
import type { AnswerAction } from './answers.ts';
import type { PageAction } from './pages.ts';
import type { PrivacyAction } from './privacy.ts';
import type { QuestionAction } from './questions.ts';
import type { SettingsAction } from './settings.ts';
import type { PlanAction, QuizAction, StudyAction } from './study.ts';
import type { VoteAction } from './votes.ts';

export type { AnswerAction, Doubt, Origin, Start, Target } from './answers.ts';
export type { PageAction } from './pages.ts';
export type { PrivacyAction } from './privacy.ts';
export type { QuestionAction, QuestionList } from './questions.ts';
export type { SettingsAction } from './settings.ts';
export {
  type GradeNumber,
  MAX_STUDY_SUBJECT_LENGTH,
  type PlanAction,
  type QuizAction,
  type StudyAction,
} from './study.ts';
export type { VoteAction } from './votes.ts';

/** What a click, a choice or a submitted form asks for. An action is all the state of its control, and must fit into a `custom_id`. */
export type Action =
  | AnswerAction
  | PageAction
  | QuestionAction
  | SettingsAction
  | PrivacyAction
  | StudyAction
  | QuizAction
  | PlanAction
  | VoteAction;
