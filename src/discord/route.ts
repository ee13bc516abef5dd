// Every interaction → the command that answers it, with one catch for whatever goes wrong.
import {
  type AutocompleteInteraction,
  DiscordAPIError,
  type Interaction,
  type MessageComponentInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Bot } from './command.ts';
import { decodeAction } from './custom-id.ts';
import type { Registry } from './registry.ts';
import { tell } from './reply.ts';

const SORRY = 'Something went wrong on our side. Please try again in a moment.';
const OUTDATED = 'This is from another version of the bot. Please ask again with `/ask`.';
const GONE = 'This command no longer exists. Ask with `/ask`, or see what there is with `/browse`.';

/** So many interactions are remembered by their ids, to tell one that is delivered twice. */
const REMEMBERED = 1000;

/** What commands work with, or one sentence on why that is not there yet. */
export type Readiness = Bot | string;

/** Gives the listener for `interactionCreate`. It never rejects. */
export function createRouter({ commands, controls }: Registry, ready: () => Readiness, log: Logger) {
  const seen = new Set<string>();

  function isRepeated(id: string): boolean {
    if (seen.has(id)) return true;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
    return false;
  }

  async function dispatch(interaction: Interaction): Promise<void> {
    const bot = ready();
    if (interaction.isAutocomplete()) return complete(interaction, bot);
    if (typeof bot === 'string') return tell(interaction, bot);
    if (interaction.isMessageComponent()) return use(interaction, bot);
    const command = interaction.isChatInputCommand() ? commands.get(interaction.commandName) : undefined;
    if (interaction.isChatInputCommand() && command) return command.execute(interaction, bot);
    // Commands and forms of an older version stay on people's screens for a while.
    await tell(interaction, interaction.isCommand() ? GONE : OUTDATED);
  }

  async function complete(interaction: AutocompleteInteraction, bot: Readiness): Promise<void> {
    const command = commands.get(interaction.commandName);
    const choices = typeof bot === 'string' ? [] : command?.autocomplete?.(interaction, bot);
    await interaction.respond(choices ?? []);
  }

  async function use(interaction: MessageComponentInteraction, bot: Bot): Promise<void> {
    const action = decodeAction(interaction.customId);
    const control = action && controls.get(action.kind);
    if (action === undefined || control === undefined) return tell(interaction, OUTDATED);
    await control(interaction, action, bot, interaction.isStringSelectMenu() ? interaction.values : []);
  }

  return async (interaction: Interaction): Promise<void> => {
    if (isRepeated(interaction.id)) return;
    try {
      await dispatch(interaction);
    } catch (error) {
      if (isLate(error)) {
        log.warn(
          { interaction: interaction.id, age: Date.now() - interaction.createdTimestamp },
          'a reply came too late',
        );
        return;
      }
      log.error({ err: error, interaction: interaction.id }, 'an interaction failed');
      await apologise(interaction, log);
    }
  };
}

async function apologise(interaction: Interaction, log: Logger): Promise<void> {
  try {
    if (!interaction.isAutocomplete()) await tell(interaction, SORRY);
    else if (!interaction.responded) await interaction.respond([]);
  } catch (error) {
    log.warn({ err: error, interaction: interaction.id }, 'the apology could not be sent');
  }
}

/** Nobody waits for this reply any more, or it has been given: there is nobody to apologise to. */
function isLate(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.UnknownInteraction ||
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
  );
}
