// "Edit this page", in the menu of every message: the form with the page that the message shows.
import { asWriter, idWithKey, openEditForm, sayOnly } from '../src/conversation/index.ts';
import {
  createMessageCommand,
  type MessageCommand,
  openFor,
  pageShownIn,
  personOf,
} from '../src/discord/index.ts';

const edit: MessageCommand = {
  kind: 'message',
  data: createMessageCommand('edit'),

  async execute(interaction, bot) {
    const { guildId: guild, channelId: channel } = interaction;
    const key = pageShownIn(interaction);
    const writer = { guild, channel, memory: bot, pages: bot.pages, person: personOf(interaction) };
    const opening = await asWriter(writer, async (workspace) => {
      const entry = key === undefined ? undefined : bot.shelf.library.entryWithKey(key);
      if (key === undefined || entry === undefined) return sayOnly((say) => say('pages.noPage'));
      const id = idWithKey(bot.shelf, key);
      return id === undefined
        ? sayOnly((say) => say('pages.library'))
        : openEditForm(workspace, bot.shelf, id);
    });
    await openFor(interaction, opening, bot);
  },
};

export default edit;
