// Routes each interaction to the command or control that answers it. Its catch is the only one for bugs.
import type {
  AutocompleteInteraction,
  CommandInteraction,
  Interaction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { LRUCache } from 'lru-cache';
import { type Controls, openAction } from '../../conversation/index.ts';
import type { Allowance } from '../../memory/index.ts';
import { classify } from '../errors/index.ts';
import type { Observer, Work, WorkOutcome } from '../observer.ts';
import type { Bot, Commands, Progress } from '../registry/index.ts';
import { perform } from '../replies/index.ts';
import {
  idsOf,
  mayBeAnswered,
  noteEarlierRun,
  type Outcomes,
  personOf,
  readEarlierRun,
  type Surroundings,
  tell,
  voiceFor,
} from '../sending/index.ts';
import { type Heard, shardOf } from '../session/index.ts';
import type { Turn, Turns } from '../turns.ts';
import { ACTION_MENU, decodeAction } from '../wire/index.ts';
import type { Admission } from './admission.ts';
import { settleFailed } from './apologise.ts';

/** What interactions are routed to. */
export interface Routes {
  commands: Commands;
  controls: Controls;
}

export interface RouterOptions extends Pick<Surroundings, 'log' | 'ended'>, Pick<Admission, 'allowanceOf'> {
  turns: Turns;
  heard: Pick<Heard, 'take' | 'settle' | 'cameAgain'>;
  observer: Pick<Observer, 'worked'>;
  outcomes: Pick<Outcomes, 'take'>;
}

type Wait = Exclude<Allowance, { kind: 'allowed' }>;

/** Maximum number of ids that are remembered to recognise an interaction that is delivered twice. */
const MAX_REMEMBERED = 10_000;

/** Returns the listener for `interactionCreate`, which never rejects. */
export function createRouter(
  { commands, controls }: Routes,
  ready: (server: string | null) => Promise<Bot | Progress>,
  { turns, heard, allowanceOf, observer, outcomes, log, ended }: RouterOptions,
) {
  /** The interactions received so far, each with whether it is answered. */
  const seen = new LRUCache<string, boolean>({ max: MAX_REMEMBERED });

  async function dispatch(interaction: Interaction): Promise<void> {
    const bot = await ready(interaction.guildId);
    if (interaction.isAutocomplete()) return complete(interaction, bot);
    if (bot.kind === 'reading')
      return tell(interaction, voiceFor(interaction)('error.reading', { number: bot.done, count: bot.all }));
    if (interaction.isMessageComponent() || interaction.isModalSubmit()) return open(interaction, bot);
    if (interaction.isCommand()) return execute(interaction, bot);
    return interaction satisfies never;
  }

  async function execute(interaction: CommandInteraction, bot: Bot): Promise<void> {
    const command = commands.get(interaction.commandName);
    if (command?.kind === 'slash' && interaction.isChatInputCommand())
      return command.execute(interaction, bot);
    if (command?.kind === 'message' && interaction.isMessageContextMenuCommand())
      return command.execute(interaction, bot);
    // Commands of an older version stay on people's screens for a while.
    await tell(interaction, voiceFor(interaction)('error.command'));
  }

  async function complete(interaction: AutocompleteInteraction, bot: Bot | Progress): Promise<void> {
    const command = commands.get(interaction.commandName);
    const isUsable = command?.kind === 'slash' && bot.kind === 'ready';
    const choices = isUsable ? await command.autocomplete?.(interaction, bot) : undefined;
    await interaction.respond(choices ?? []);
  }

  async function open(
    interaction: MessageComponentInteraction | ModalSubmitInteraction,
    bot: Bot,
  ): Promise<void> {
    // A modified client can send any `custom_id`, so it must be in the message. The `custom_id` of a form is in no message.
    const values = interaction.isAnySelectMenu() ? interaction.values : [];
    const isActionMenu = interaction.customId === ACTION_MENU;
    const id = isActionMenu ? values[0] : interaction.customId;
    const isThere = interaction.isModalSubmit() || (id !== undefined && idsOf(interaction).includes(id));
    const action = isThere && id !== undefined ? decodeAction(id) : undefined;
    const opening =
      action &&
      (await openAction(controls, action, {
        shelf: bot.shelf,
        memory: bot,
        pages: bot.pages,
        guild: interaction.guildId,
        channel: interaction.channelId,
        person: personOf(interaction),
        chosen: isActionMenu ? [] : values,
        written: interaction.isModalSubmit() ? textsOf(interaction) : {},
      }));
    if (opening === undefined) return tell(interaction, voiceFor(interaction)('error.outdated'));
    await perform(interaction, opening, bot);
  }

  async function answer(interaction: Interaction, turn: Turn): Promise<WorkOutcome> {
    const allowance = allowanceOf(interaction.id);
    if (allowance.kind !== 'allowed') {
      await slowDown(interaction, allowance);
      return 'limited';
    }
    if (turn !== 'work') {
      await turnAway(interaction);
      return 'busy';
    }
    await dispatch(interaction);
    return outcomes.take(interaction.id) ?? 'done';
  }

  /** Continues an interaction that the process before a restart has acknowledged. */
  async function takeOver(interaction: Interaction): Promise<WorkOutcome> {
    const left = await readEarlierRun(interaction);
    if (left === 'thinking') await dispatch(interaction);
    if (left === 'lost') await tell(interaction, voiceFor(interaction)('error.sorry'));
    return outcomes.take(interaction.id) ?? 'done';
  }

  async function work(interaction: Interaction, turn: Turn): Promise<WorkOutcome> {
    try {
      return await answer(interaction, turn).catch((error: unknown) => {
        if (!mayBeAnswered(interaction) || classify(error).kind !== 'acknowledged') throw error;
        return takeOver(interaction);
      });
    } catch (error) {
      return settleFailed(interaction, error, log, ended);
    }
  }

  return async (interaction: Interaction): Promise<void> => {
    const { id, user } = interaction;
    heard.take(id);
    const isAnswered = seen.get(id);
    if (isAnswered) heard.settle(id);
    if (isAnswered !== undefined) return;
    seen.set(id, false);
    if (heard.cameAgain(id)) noteEarlierRun(interaction);
    const since = performance.now();
    const outcome = await turns.take('interaction', user.id, (isInTime) => work(interaction, isInTime));
    seen.set(id, true);
    heard.settle(id);
    observer.worked({ ...describeWork(interaction), outcome, milliseconds: performance.now() - since });
  };
}

/** Answers somebody who is over the rate limit with when to ask again. */
async function slowDown(interaction: Interaction, { who, seconds: count }: Wait): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([]);
  else await tell(interaction, voiceFor(interaction)(`limit.${who}`, { count }));
}

/** The texts of a submitted form, by the names of its fields. */
function textsOf({ fields }: ModalSubmitInteraction): Record<string, string> {
  const texts = [...fields.fields.values()].flatMap((field) =>
    'value' in field && typeof field.value === 'string' ? [[field.customId, field.value] as const] : [],
  );
  return Object.fromEntries(texts);
}

/** Answers that the bot is too busy, instead of letting the interaction fail after three seconds. */
async function turnAway(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([]);
  else await tell(interaction, voiceFor(interaction)('error.busy'));
}

/** An interaction as the observer is told of it. */
function describeWork(interaction: Interaction): Omit<Work, 'outcome' | 'milliseconds'> {
  const { id, guildId: guild, client } = interaction;
  const command = 'commandName' in interaction ? interaction.commandName : undefined;
  return { kind: kindOf(interaction), command, id, guild, shard: shardOf(client, guild) };
}

function kindOf(interaction: Interaction): Work['kind'] {
  if (interaction.isAutocomplete()) return 'suggestions';
  if (interaction.isModalSubmit()) return 'form';
  return interaction.isMessageComponent() ? 'control' : 'command';
}
