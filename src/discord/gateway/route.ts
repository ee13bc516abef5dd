// Every interaction → the command that answers it, with one catch for whatever goes wrong.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AutocompleteInteraction,
  DiscordAPIError,
  type Interaction,
  type MessageComponentInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Bot, Progress } from '../registry/command.ts';
import type { Registry } from '../registry/load.ts';
import { isAcknowledged, isWaitedFor } from '../replies/acknowledge.ts';
import { idsOf, voiceFor } from '../replies/place.ts';
import { tell } from '../replies/reply.ts';
import { decodeAction } from '../wire/custom-id.ts';
import { openTurns } from './turns.ts';

/**
 * Milliseconds before each try to apologise. Whoever looks at "thinking…" does so for fifteen minutes; nobody else is waited
 * for after the first try.
 */
const PAUSES = [0, 2000, 10_000];

/** So many interactions are remembered by their ids, to tell one that is delivered twice. */
const REMEMBERED = 10_000;

/** Gives the listener for `interactionCreate`. It never rejects. */
export function createRouter({ commands, controls }: Registry, ready: () => Bot | Progress, log: Logger) {
  const seen = new Set<string>();
  const turn = openTurns();

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
    if ('done' in bot)
      return tell(interaction, voiceFor(interaction)('error.reading', { number: bot.done, count: bot.all }));
    if (interaction.isMessageComponent()) return use(interaction, bot);
    const command = interaction.isCommand() ? commands.get(interaction.commandName) : undefined;
    if (command && 'execute' in command && interaction.isChatInputCommand())
      return command.execute(interaction, bot);
    if (command && 'answer' in command && interaction.isMessageContextMenuCommand())
      return command.answer(interaction, bot);
    // Commands and forms of an older version stay on people's screens for a while.
    await tell(
      interaction,
      voiceFor(interaction)(interaction.isCommand() ? 'error.command' : 'error.outdated'),
    );
  }

  async function complete(interaction: AutocompleteInteraction, bot: Bot | Progress): Promise<void> {
    const command = commands.get(interaction.commandName);
    const isUsable = command && 'execute' in command && !('done' in bot);
    const choices = isUsable ? command.autocomplete?.(interaction, bot) : undefined;
    await interaction.respond(choices ?? []);
  }

  async function use(interaction: MessageComponentInteraction, bot: Bot): Promise<void> {
    // A control that its message does not have was made up by a client.
    const isThere = idsOf(interaction).includes(interaction.customId);
    const action = isThere ? decodeAction(interaction.customId) : undefined;
    const control = action && controls.get(action.kind);
    if (action === undefined || control === undefined)
      return tell(interaction, voiceFor(interaction)('error.outdated'));
    await control(interaction, action, bot, interaction.isAnySelectMenu() ? interaction.values : []);
  }

  return async (interaction: Interaction): Promise<void> => {
    if (isRepeated(interaction.id)) return;
    try {
      if (await turn()) await dispatch(interaction);
      else await turnAway(interaction);
    } catch (error) {
      // Of the first responses only choices come here: those that Discord has are good.
      if (isAcknowledged(error)) return;
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

/** Tells at once that too many ask, so that nobody waits in vain. */
async function turnAway(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([]);
  else await tell(interaction, voiceFor(interaction)('error.busy'));
}

async function apologise(interaction: Interaction, log: Logger): Promise<void> {
  for (const pause of PAUSES) {
    await sleep(pause);
    try {
      if (!interaction.isAutocomplete()) await tell(interaction, voiceFor(interaction)('error.sorry'));
      else if (!interaction.responded) await interaction.respond([]);
      return;
    } catch (error) {
      log.warn({ err: error, interaction: interaction.id }, 'the apology could not be sent');
      if (isLate(error) || !interaction.isRepliable() || !isWaitedFor(interaction)) return;
    }
  }
}

/** Nobody waits for this reply any more: there is nobody to apologise to. */
function isLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction;
}
