// All migrations, oldest first. Never change a released one: add another.
import type { Migration } from '../migration.ts';
import { beginnings } from './001-beginnings.ts';
import { settings } from './002-settings.ts';
import { questions } from './003-questions.ts';
import { gateway } from './004-gateway.ts';
import { flashcards } from './005-flashcards.ts';
import { quizzes } from './006-quizzes.ts';
import { votes } from './007-votes.ts';
import { receipts } from './008-receipts.ts';
import { activity } from './009-activity.ts';
import { replies } from './010-replies.ts';
import { quizKinds } from './011-quiz-kinds.ts';
import { studyPlans } from './012-study-plans.ts';
import { digestLeases } from './013-digest-leases.ts';
import { oldQuestions } from './014-old-questions.ts';
import { dailyMessages } from './015-daily-messages.ts';

export const MIGRATIONS: readonly Migration[] = [
  beginnings,
  settings,
  questions,
  gateway,
  flashcards,
  quizzes,
  votes,
  receipts,
  activity,
  replies,
  quizKinds,
  studyPlans,
  digestLeases,
  oldQuestions,
  dailyMessages,
];
