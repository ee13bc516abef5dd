// /quiz: questions made of the pages, for everybody in a channel or for oneself.
import { suggestSubjects } from '../src/conversation/index.ts';
import {
  createCommand,
  describe,
  inEveryLanguage,
  type SlashCommand,
  startQuiz,
} from '../src/discord/index.ts';
import { findSubject } from '../src/finding/index.ts';
import { speak } from '../src/language/index.ts';
import { QUIZ_KINDS, type QuizKind } from '../src/study/index.ts';

/** Questions of a quiz: so many unless told, and at most. */
const USUAL = 5;
const MOST = 20;

/** Seconds for a question: so many unless told, at least and at most. */
const SECONDS = { usual: 30, least: 10, most: 120 };

const quiz: SlashCommand = {
  kind: 'slash',
  data: createCommand('quiz')
    .addStringOption((option) => describe(option, 'quiz.subject').setMaxLength(100).setAutocomplete(true))
    .addIntegerOption((option) => describe(option, 'quiz.questions').setMinValue(1).setMaxValue(MOST))
    .addStringOption((option) => describe(option, 'quiz.kind').addChoices(...QUIZ_KINDS.map(choiceOf)))
    .addIntegerOption((option) =>
      describe(option, 'quiz.time').setMinValue(SECONDS.least).setMaxValue(SECONDS.most),
    )
    .addBooleanOption((option) => describe(option, 'quiz.teams'))
    .addBooleanOption((option) => describe(option, 'quiz.alone')),

  async execute(interaction, bot) {
    const { library } = bot.shelf;
    const { options } = interaction;
    const named = findSubject(library, options.getString('subject') ?? '');
    const kind = options.getString('kind');
    await startQuiz(interaction, bot, {
      library,
      subject: named?.slug,
      count: options.getInteger('questions') ?? USUAL,
      kind: QUIZ_KINDS.find((one) => one === kind) ?? 'mixed',
      time: 1000 * (options.getInteger('time') ?? SECONDS.usual),
      isTeams: options.getBoolean('teams') ?? false,
      isAlone: options.getBoolean('alone') ?? false,
    });
  },

  autocomplete(interaction, { shelf }) {
    return suggestSubjects(shelf, interaction.options.getFocused());
  },
};

export default quiz;

function choiceOf(kind: QuizKind) {
  const key = `quiz.kind.${kind}` as const;
  return { name: speak()(key), name_localizations: inEveryLanguage(key), value: kind };
}
