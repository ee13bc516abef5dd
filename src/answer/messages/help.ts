// What the bot says of itself.
import { COMMANDS, type CommandIds, nameCommand, type Say } from '../../language/index.ts';
import type { Library } from '../../library/index.ts';
import type { Message } from '../message.ts';
import { escapePlain } from '../text/echo.ts';
import { colourOf } from './colour.ts';

/** What of the bot depends on where it is asked for help. */
export interface HelpContext {
  /** The English names of the commands that there are. */
  commands: readonly string[];
  /** Their ids, as far as they are known. */
  ids?: CommandIds;
  /** Whether a mention is answered. */
  mentions: boolean;
  /** Whether questions without an answer are kept. */
  keepQuestions?: boolean | undefined;
}

/** Tells what the bot does, what it keeps about people, and where its library lives. */
export function renderHelp(
  { name, site, entries }: Pick<Library, 'name' | 'site' | 'entries'>,
  { commands, ids = new Map(), mentions, keepQuestions = false }: HelpContext,
  say: Say,
): Message {
  const listed = COMMANDS.filter((command) => commands.includes(command));
  const lines = listed.map((command) => {
    const name = nameCommand(command, say(`${command}.name`), ids);
    return `- ${name} ${say(`${command}.description`)}`;
  });
  const ways = [say('help.menu'), ...(mentions ? [say('help.mention')] : [])];
  return {
    embeds: [
      {
        title: say('help.title'),
        // There are too many commands for a field.
        description: [say('help.text'), '', `**${say('help.commands')}**`, ...lines, ...ways].join('\n'),
        color: colourOf(''),
        fields: [
          { name: say('help.privacy'), value: `${say('help.privacyText')} ${say('help.privacyLast')}` },
          ...(keepQuestions
            ? [{ name: say('setting.keepQuestions'), value: say('help.keepsQuestions') }]
            : []),
          {
            name: say('help.library'),
            value: say('help.libraryText', { name: escapePlain(name), count: entries.length, site }).trim(),
          },
        ],
      },
    ],
    rows: [[{ type: 'button', label: say('button.subjects'), action: { kind: 'subjects', screen: 0 } }]],
  };
}
