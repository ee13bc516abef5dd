// What the bot says of itself.
import { type Say, speak } from '../../language/index.ts';
import type { Library } from '../../library/index.ts';
import type { Message } from '../message.ts';
import { colourOf } from './colour.ts';
import { plainText } from './outcome.ts';

/** In the order in which they are told of. */
const COMMANDS = ['ask', 'share', 'browse', 'subjects', 'random', 'help'] as const;

/** Tells what the bot does, what it keeps about people, and where its library lives. */
export function renderHelp(
  { name, site, entries }: Pick<Library, 'name' | 'site' | 'entries'>,
  { mentions }: { mentions: boolean },
  say: Say = speak(),
): Message {
  const commands = COMMANDS.map(
    (command) => `- \`/${say(`${command}.name`)}\` ${say(`${command}.description`)}`,
  );
  const ways = [say('help.menu'), ...(mentions ? [say('help.mention')] : [])];
  return {
    embeds: [
      {
        title: say('help.title'),
        description: say('help.text'),
        color: colourOf(''),
        fields: [
          { name: say('help.commands'), value: [...commands, ...ways].join('\n') },
          { name: say('help.privacy'), value: say('help.privacyText') },
          {
            name: say('help.library'),
            value: say('help.libraryText', { name: plainText(name), count: entries.length, site }),
          },
        ],
      },
    ],
    rows: [[{ type: 'button', label: say('button.subjects'), action: { kind: 'subjects', screen: 0 } }]],
  };
}
