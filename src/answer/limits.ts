// What Discord accepts in one message, and how it is measured: the only place in the project with these numbers.
// Source: https://discord.com/developers/docs/resources/message and Discord's published OpenAPI description.

/**
 * Discord documents characters but not which kind. Its API description counts code points, some of its clients count
 * UTF-16 units. `String.length` is the larger of the two for every text, so what fits by it fits by both.
 */
export function measure(text: string): number {
  return text.length;
}

/** Every number is inclusive. Texts are measured in characters by `measure`. */
export const LIMITS = {
  /** Suggestions below an option that is being typed, and the characters of each one's name and value. */
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  /** Characters of a message's plain content. */
  content: 2000,
  /** Embeds of one message. */
  embeds: 10,
  /** Characters of all titles, descriptions, field names, field values and footers of one message. */
  embedTotal: 6000,
  /** Characters. */
  title: 256,
  /** Characters. */
  description: 4096,
  /** Characters of the address behind an embed's title. */
  embedUrl: 2048,
  /** Fields of one embed. */
  fields: 25,
  /** Characters, at least one. */
  fieldName: 256,
  /** Characters, at least one. */
  fieldValue: 1024,
  /** Characters. */
  footer: 2048,
  /** Rows of controls of one message. */
  rows: 5,
  /** Buttons of one row. */
  buttons: 5,
  /** Characters of a button's label. */
  buttonLabel: 80,
  /** Characters of a link button's address. */
  linkUrl: 512,
  /** Options of one menu. */
  options: 25,
  /** Characters of an option's label, at least one. */
  optionLabel: 100,
  /** Characters of an option's value, at least one. */
  optionValue: 100,
  /** Characters of an option's description. */
  optionDescription: 100,
  /** Characters of a `custom_id`. */
  customId: 100,
  /** Pages that the action of one control can name: what fits a `custom_id`. */
  keys: 8,
  /** Messages after the first response to an interaction, for an app that only the person installed. */
  followUps: 5,
  /** Characters of a menu's placeholder. */
  placeholder: 150,
  /** Characters of what is told of an attached file to people who cannot see it. */
  attachmentDescription: 1024,
  /** Fields of a form; characters of its title, and of each field's label, description, placeholder and text. */
  formFields: 5,
  formTitle: 45,
  fieldLabel: 45,
  fieldDescription: 100,
  fieldPlaceholder: 100,
  fieldText: 4000,
  /** Markdown elements of one message. The client shows the source of a message with more than about 100 of them. */
  elements: 80,
} as const;

/** Discord wants a name for every field, readers do not: a character that takes no room. */
export { ZERO_WIDTH_SPACE as INVISIBLE } from '../markdown/index.ts';
