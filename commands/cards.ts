// /cards: flashcards made of the pages, which only the person sees.
import {
  remindOfCards,
  showOwnStatistics,
  suggestSubjects,
  takeCardsAlong,
} from '../src/conversation/index.ts';
import {
  createCommand,
  describe,
  inEveryLanguage,
  personOf,
  type SlashCommand,
  tellMessage,
  voiceFor,
} from '../src/discord/index.ts';
import { findSubject } from '../src/finding/index.ts';
import { speak } from '../src/language/index.ts';
import { FORMATS, type Format, practise, suggestZones } from '../src/study/index.ts';

const cards: SlashCommand = {
  kind: 'slash',
  data: createCommand('cards')
    .addSubcommand((command) =>
      describe(command, 'cards.practise').addStringOption((option) =>
        describe(option, 'cards.subject').setMaxLength(100).setAutocomplete(true),
      ),
    )
    .addSubcommand((command) => describe(command, 'cards.stats'))
    .addSubcommand((command) =>
      describe(command, 'cards.export').addStringOption((option) =>
        describe(option, 'cards.format').addChoices(...FORMATS.map(choiceOf)),
      ),
    )
    .addSubcommand((command) =>
      describe(command, 'cards.remind')
        .addIntegerOption((option) =>
          describe(option, 'cards.hour').setRequired(true).setMinValue(0).setMaxValue(23),
        )
        .addStringOption((option) =>
          describe(option, 'cards.zone').setRequired(true).setMaxLength(60).setAutocomplete(true),
        ),
    ),

  async execute(interaction, bot) {
    const { options, user } = interaction;
    const { library } = bot.shelf;
    const learner = { library, memory: bot, person: personOf(interaction).id, now: Date.now() };
    const { database } = bot;
    switch (options.getSubcommand()) {
      case 'stats':
        return tellMessage(interaction, bot, await showOwnStatistics(learner));
      case 'export': {
        const format = FORMATS.find((one) => one === options.getString('format')) ?? 'anki';
        return tellMessage(
          interaction,
          bot,
          await takeCardsAlong({ ...learner, pictures: bot.shelf.pictures }, format, voiceFor(interaction)),
        );
      }
      case 'remind': {
        const wish = {
          hour: options.getInteger('hour', true),
          zone: options.getString('timezone', true),
          language: interaction.locale,
        };
        return tellMessage(interaction, bot, await remindOfCards(learner, wish));
      }
      default: {
        const named = findSubject(library, options.getString('subject') ?? '');
        const write = await practise(
          {
            ...{ library, database, person: user.id, now: Date.now() },
            mayKeep: (id) => bot.privacy.mayKeep(id),
          },
          { kind: 'nextCard', ...(named === undefined ? {} : { subject: named.slug }) },
        );
        return tellMessage(interaction, bot, write);
      }
    }
  },

  autocomplete(interaction, { shelf }) {
    const { name, value } = interaction.options.getFocused(true);
    return name === 'timezone'
      ? suggestZones(value, 25).map((zone) => ({ name: zone, value: zone }))
      : suggestSubjects(shelf, value);
  },
};

export default cards;

function choiceOf(format: Format) {
  const key = `cards.format.${format}` as const;
  return { name: speak()(key), name_localizations: inEveryLanguage(key), value: format };
}
