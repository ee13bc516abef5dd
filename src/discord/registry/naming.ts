// Names and descriptions of commands and options, in every language.
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  type LocalizationMap,
  SlashCommandBuilder,
} from 'discord.js';
import { ALSO, type Key, LANGUAGES, type Language, speak } from '../../language/index.ts';
import type { Format, QuizKind } from '../../study/index.ts';

/** Keys of the catalogue that have both a name and a description, such as `ask` and `ask.question`. */
type Named = Key extends infer K ? (K extends `${infer N}.description` ? N : never) : never;

interface Describable {
  setName(name: string): unknown;
  setNameLocalizations(names: LocalizationMap): unknown;
  setDescription(description: string): unknown;
  setDescriptionLocalizations(descriptions: LocalizationMap): unknown;
}

/** Begins a command that can be used in servers, in direct messages, and anywhere as a user-installed app. */
export function createCommand(name: Named): SlashCommandBuilder {
  return describe(new SlashCommandBuilder(), name).setIntegrationTypes(INSTALLS).setContexts(CONTEXTS);
}

/** Begins a command that can be used only in servers that have the bot as a member. */
export function createServerCommand(name: Named): SlashCommandBuilder {
  return describe(new SlashCommandBuilder(), name)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(InteractionContextType.Guild);
}

/** Commands in the context menu of messages. They have no description. */
type InMenu = 'answer' | 'edit';

/** Begins a command in the context menu of messages. */
export function createMessageCommand(name: InMenu): ContextMenuCommandBuilder {
  return new ContextMenuCommandBuilder()
    .setType(ApplicationCommandType.Message)
    .setName(speak()(`${name}.name`))
    .setNameLocalizations(inEveryLanguage(`${name}.name`))
    .setIntegrationTypes(INSTALLS)
    .setContexts(CONTEXTS);
}

/** Sets the name and description of a command or an option, in every language. */
export function describe<B extends Describable>(builder: B, name: Named): B {
  builder.setName(speak()(`${name}.name`));
  builder.setNameLocalizations(inEveryLanguage(`${name}.name`));
  builder.setDescription(speak()(`${name}.description`));
  builder.setDescriptionLocalizations(inEveryLanguage(`${name}.description`));
  return builder;
}

type Plain = `${Named | InMenu}.${'name' | 'description'}` & Key;

/** Keys of the names of choices. */
type Choices =
  | 'ask.visibility.private'
  | 'ask.visibility.public'
  | `quiz.kind.${QuizKind}`
  | `cards.format.${Format}`
  | 'unanswered.age.week'
  | 'unanswered.age.month'
  | 'stats.weeks.4'
  | 'stats.weeks.8'
  | 'stats.weeks.13';

/** An entry of the catalogue in every language but English, by locale. Several locales may share a language. */
export function inEveryLanguage(key: Plain | Choices) {
  const others = Object.keys(LANGUAGES).filter((language) => language !== 'en-US') as Language[];
  const also = Object.entries(ALSO).filter(([, language]) => language !== 'en-US');
  return Object.fromEntries(
    [...others.map((language) => [language, language] as const), ...also].map(([locale, language]) => [
      locale,
      speak(language)(key),
    ]),
  ) as LocalizationMap;
}

const INSTALLS = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];
const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];
