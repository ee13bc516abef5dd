// All migrations, oldest first. Their files lie in a folder for each area of tables, and their numbers follow this order. Never change a released
// migration: add another.
import type { Migration } from '../migration.ts';
import { beginnings } from './base/001-beginnings.ts';
import { gateway } from './base/004-gateway.ts';
import { questions } from './questions/003-questions.ts';
import { votes } from './questions/007-votes.ts';
import { receipts } from './questions/008-receipts.ts';
import { replies } from './questions/010-replies.ts';
import { oldQuestions } from './questions/014-old-questions.ts';
import { settings } from './servers/002-settings.ts';
import { activity } from './servers/009-activity.ts';
import { digestLeases } from './servers/013-digest-leases.ts';
import { flashcards } from './study/005-flashcards.ts';
import { quizzes } from './study/006-quizzes.ts';
import { quizKinds } from './study/011-quiz-kinds.ts';
import { studyPlans } from './study/012-study-plans.ts';
import { dailyMessages } from './study/015-daily-messages.ts';

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
