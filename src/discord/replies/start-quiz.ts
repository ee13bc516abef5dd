// Starts a quiz: posts its message in the channel or, for somebody who plays alone, replies privately.
import { randomUUID } from 'node:crypto';
import { type ChatInputCommandInteraction, InteractionContextType, Routes } from 'discord.js';
import type { Library } from '../../library/index.ts';
import type { Memory } from '../../memory/index.ts';
import {
  abandonQuiz,
  areInOtherLanguages,
  beginQuiz,
  drawQuestions,
  findRunning,
  keepMessage,
  type QuizKind,
  renderQuiz,
} from '../../study/index.ts';
import { classify } from '../errors/index.ts';
import {
  audienceOf,
  deferDuring,
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
  /** The slug of a subject; undefined for all subjects. */
  subject: string | undefined;
  /** The number of questions. */
  count: number;
  kind: QuizKind;
  /** How long each question may be answered, in milliseconds. */
  time: number;
  /** Whether the person plays alone. */
  isAlone: boolean;
  /** Whether two teams play against each other. */
  isTeams: boolean;
}

interface QuizBot extends Surroundings, Pick<Memory, 'database' | 'privacy'> {}

/** Starts a quiz, or tells the person privately why that is not possible. */
export async function startQuiz(
  interaction: ChatInputCommandInteraction,
  bot: QuizBot,
  wish: QuizWish,
): Promise<void> {
  const own = voiceFor(interaction);
  const { user, guildId: guild, channelId: channel } = interaction;
  const { database } = bot;
  // A shared quiz needs a server: its message is edited with the bot's token, which works only where the bot is a member.
  const isAlone =
    wish.isAlone || !interaction.inGuild() || interaction.context !== InteractionContextType.Guild;
  if (!(await bot.privacy.mayKeep(user.id)))
    return tell(interaction, own(database.isAway() ? 'quiz.away' : 'quiz.optedOut'));
  const refusal = isAlone ? undefined : refuse(interaction, bot);
  if (refusal !== undefined) return tell(interaction, sayRefusal(refusal, own));
  const audience = isAlone ? audienceOf(interaction) : 'public';
  const say = voiceFor(interaction, audience);
  const { library, subject, count, kind } = wish;
  const drawing = drawQuestions(library, { subject, count, kind, seed: randomUUID(), say });
  const questions = await deferDuring(interaction, audience, drawing);
  if (questions.length === 0)
    return tell(
      interaction,
      own(areInOtherLanguages(library, subject) ? 'cards.otherLanguages' : 'quiz.none'),
    );
  const place = {
    ...{ guild: guild ?? '', channel, starter: user.id, language: languageOf(interaction, audience) },
    audience: isAlone ? ('person' as const) : ('channel' as const),
    isTeams: wish.isTeams && !isAlone,
  };
  const begin = () => beginQuiz(database, place, questions, Date.now(), wish.time);
  let begun = await begin();
  if (begun.kind === 'done' && begun.value === 'busy' && (await endDeleted(interaction, database)))
    begun = await begin();
  if (begun.kind === 'away') return tell(interaction, own('quiz.away'));
  const quiz = begun.value;
  if (quiz === 'busy') return tell(interaction, own('quiz.busy'));
  try {
    await reply(interaction, renderQuiz(quiz, say), audience, bot.draw);
    if (isAlone) return;
    const { id } = await interaction.fetchReply();
    await keepMessage(database, quiz, id, Date.now());
  } catch (error) {
    await abandonQuiz(database, quiz.id);
    throw error;
  }
  bot.quizzes.wake();
}

/** Ends the quiz of a channel where somebody deleted its message: it would only be noticed when that is to be changed. */
async function endDeleted(
  { client, channelId }: ChatInputCommandInteraction,
  database: Memory['database'],
): Promise<boolean> {
  const running = await findRunning(database, channelId);
  if (running.kind === 'away' || running.value === undefined) return false;
  const { id, message } = running.value;
  try {
    await client.rest.get(Routes.channelMessage(channelId, message));
    return false;
  } catch (error) {
    if (classify(error).kind !== 'gone') return false;
    return (await abandonQuiz(database, id)).kind === 'done';
  }
}

function refuse(interaction: ChatInputCommandInteraction, bot: QuizBot) {
  const { user, guildId: guild, channelId: channel } = interaction;
  const refusal = refusePosting(interaction, bot.channelOf(interaction.id), { isReply: false });
  if (refusal !== undefined) return refusal;
  const allowance = bot.rateLimit.take('shares', { person: user.id, channel, guild });
  return allowance.kind === 'allowed' ? undefined : { kind: 'limit' as const, seconds: allowance.seconds };
}
