// /page: pages that people of a server write, change and take back.
import {
  asWriter,
  deletePage,
  idWithText,
  openEditForm,
  openNewForm,
  sayOnly,
  showHistory,
  suggestWritten,
} from '../src/conversation/index.ts';
import { createCommand, describe, openFor, personOf, type SlashCommand } from '../src/discord/index.ts';

/** What is done to a page that is there. */
const WITH_PAGE = ['edit', 'history', 'delete'] as const;

const data = createCommand('page').addSubcommand((command) => describe(command, 'page.new'));
for (const name of WITH_PAGE)
  data.addSubcommand((command) =>
    describe(command, `page.${name}`).addStringOption((option) =>
      describe(option, 'page.page').setRequired(true).setMaxLength(100).setAutocomplete(true),
    ),
  );

const page: SlashCommand = {
  kind: 'slash',
  isForWriters: true,
  data,

  async execute(interaction, bot) {
    const { guildId: guild, channelId: channel, options } = interaction;
    const person = personOf(interaction);
    const opening = await asWriter(
      { guild, channel, memory: bot, pages: bot.pages, person },
      async (workspace) => {
        const name = options.getSubcommand();
        if (name === 'new') return openNewForm({});
        const id = await idWithText(workspace, bot.shelf, options.getString('page', true));
        const found = id === undefined ? undefined : await workspace.pages.find(id);
        if (id === undefined) return sayOnly((say) => say('pages.unknown'));
        switch (name) {
          case 'edit':
            return openEditForm(workspace, bot.shelf, id);
          case 'history':
            return showHistory(workspace, id);
          default:
            return deletePage(workspace, person.id, { page: id, base: found?.version ?? 0 });
        }
      },
    );
    await openFor(interaction, opening, bot);
  },

  autocomplete(interaction, { shelf, pages }) {
    return suggestWritten({ shelf, pages, guild: interaction.guildId }, interaction.options.getFocused());
  },
};

export default page;
