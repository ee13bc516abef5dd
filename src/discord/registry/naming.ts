// Commands and options as each person's Discord lists them: named and described in every language.
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  type LocalizationMap,
  SlashCommandBuilder,
} from 'discord.js';
import { ALSO, type Key, LANGUAGES, type Language, speak } from '../../language/index.ts';

/** What has a name and a description in the catalogue, such as `ask` and `ask.question`. */
type Named = Key extends infer K ? (K extends `${infer N}.description` ? N : never) : never;

interface Describable {
  setName(name: string): unknown;
  setNameLocalizations(names: LocalizationMap): unknown;
  setDescription(description: string): unknown;
  setDescriptionLocalizations(descriptions: LocalizationMap): unknown;
}

/** The beginning of a command that may be used in servers, in direct messages, and wherever a person brings the bot along. */
export function createCommand(name: Named): SlashCommandBuilder {
  return describe(new SlashCommandBuilder(), name).setIntegrationTypes(INSTALLS).setContexts(CONTEXTS);
}

/** The beginning of a command for servers that have the bot, and for nowhere else. */
export function createServerCommand(name: Named): SlashCommandBuilder {
  return describe(new SlashCommandBuilder(), name)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(InteractionContextType.Guild);
}

/** Commands in the menu of messages, which have a name alone. */
type InMenu = 'answer' | 'edit';

/** The beginning of a command in the menu of every message. */
export function createMessageCommand(name: InMenu): ContextMenuCommandBuilder {
  return new ContextMenuCommandBuilder()
    .setType(ApplicationCommandType.Message)
    .setName(speak()(`${name}.name`))
    .setNameLocalizations(inEveryLanguage(`${name}.name`))
    .setIntegrationTypes(INSTALLS)
    .setContexts(CONTEXTS);
}

/** Names and describes a command or an option. */
export function describe<B extends Describable>(builder: B, name: Named): B {
  builder.setName(speak()(`${name}.name`));
  builder.setNameLocalizations(inEveryLanguage(`${name}.name`));
  builder.setDescription(speak()(`${name}.description`));
  builder.setDescriptionLocalizations(inEveryLanguage(`${name}.description`));
  return builder;
}

type Plain = `${Named | InMenu}.${'name' | 'description'}` & Key;

/** Names of choices. */
type Choices =
  | 'ask.visibility.private'
  | 'ask.visibility.public'
  | `quiz.kind.${'mixed' | 'choices' | 'truth' | 'typed'}`
  | `cards.format.${'anki' | 'csv'}`
  | 'unanswered.age.week'
  | 'unanswered.age.month'
  | 'stats.weeks.4'
  | 'stats.weeks.8'
  | 'stats.weeks.13';

/** One entry in every language but English, under all the names that Discord has for it. */
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
