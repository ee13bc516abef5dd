// The commands that the page offers, as the playground tells it of them.

export interface OptionView {
  name: string;
  description: string;
  required: boolean;
  kind: 'text' | 'integer' | 'number' | 'boolean' | 'person' | 'channel' | 'role' | 'mentionable' | 'other';
  /** The name in the person's language. */
  label: string;
  autocomplete: boolean;
  choices: Choice[];
  /** What a number must reach, or how many characters a text must have at least, where that is limited; the same with `max`. */
  min?: number;
  max?: number;
}

export interface Choice {
  name: string;
  value: string | number;
}

export interface CommandView {
  /** With its subcommands: 'gaps list'. */
  name: string;
  /** The same in the person's language. */
  label: string;
  description: string;
  options: OptionView[];
}

/** A command of the menu of a message or a person. */
export interface MenuCommand {
  name: string;
  /** The name in the person's language. */
  label: string;
}
