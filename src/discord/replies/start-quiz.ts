// A quiz is begun: its message is posted in the channel where it was asked for.
import { randomUUID } from 'node:crypto';
import type { ChatInputCommandInteraction } from 'discord.js';
import type { Library } from '../../library/index.ts';
import type { Memory } from '../../memory/index.ts';
import { abandonQuiz, beginQuiz, drawQuestions, keepMessage, renderQuiz } from '../../study/index.ts';
import {
  languageOf,
  refusePosting,
  reply,
  type Surroundings,
  sayRefusal,
  tell,
  voiceFor,
} from '../sending/index.ts';

export interface QuizWish {
  library: Library;
  /** The slug of a subject. */
  subject: string | undefined;
  /** How many questions. */
  count: number;
}

interface QuizBot extends Surroundings, Pick<Memory, 'database' | 'privacy'> {
  quizzes: { wake(): void };
}

/** Begins a quiz and posts it; or tells the person alone why that is not possible. */
export async function startQuiz(
  interaction: ChatInputCommandInteraction,
  bot: QuizBot,
  { library, subject, count }: QuizWish,
): Promise<void> {
  const own = voiceFor(interaction);
  const { user, guildId: guild, channelId: channel } = interaction;
  const { database } = bot;
  if (guild === null) return tell(interaction, own('quiz.unknown'));
  if (!(await bot.privacy.mayKeep(user.id)))
    return tell(interaction, own(database.isAway() ? 'quiz.away' : 'quiz.optedOut'));
  const refusal = refusePosting(interaction, bot.channelOf(interaction.id), { isReply: false });
  if (refusal !== undefined) return tell(interaction, sayRefusal(refusal, own));
  const allowance = bot.rateLimit.take('shares', { person: user.id, channel, guild });
  if (allowance.kind !== 'allowed')
    return tell(interaction, sayRefusal({ kind: 'limit', seconds: allowance.seconds }, own));
  const say = voiceFor(interaction, 'public');
  const questions = await drawQuestions(library, { subject, count, seed: randomUUID(), say });
  if (questions.length === 0) return tell(interaction, own('quiz.none'));
  const language = languageOf(interaction, 'public');
  const begun = await beginQuiz(
    database,
    { guild, channel, starter: user.id, language },
    questions,
    Date.now(),
  );
  if (begun.kind === 'away') return tell(interaction, own('quiz.away'));
  const quiz = begun.value;
  if (quiz === 'busy') return tell(interaction, own('quiz.busy'));
  try {
    await reply(interaction, renderQuiz(quiz, say), 'public', bot.draw);
    const { id } = await interaction.fetchReply();
    await keepMessage(database, quiz.id, id);
  } catch (error) {
    await abandonQuiz(database, quiz.id);
    throw error;
  }
  bot.quizzes.wake();
}
