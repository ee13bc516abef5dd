// One open page: who sits at it and where, what it was told already, and what it asks for.

import { type KeyOf, languageFor, textsOf } from '../../../language/index.ts';
import {
  InteractionFailed,
  type InteractionHandle,
  type LocalDiscord,
  type Seat,
  type ShownModal,
} from '../../driver/index.ts';
import { BOT, PEOPLE, type PersonName, type PlaceName } from '../../server/index.ts';
import type { Action, Outcome, Scene, ToPage } from '../protocol.ts';
import { viewMenuCommands, viewSlash } from '../views/command-view.ts';
import { viewForm } from '../views/control-view.ts';
import {
  describePeople,
  describePlaces,
  describeRoles,
  faceOf,
  LANGUAGES,
  writeMentions,
} from '../views/faces.ts';
import { viewChannel } from '../views/message-view.ts';
import { FAULTS } from './faults.ts';
import { isPerson, isPlace } from './request.ts';

/** What is said of actions that were not answered, where it is not what is said of commands. */
const FAILURES: Partial<Record<Action['do'], KeyOf<'playground'>>> = {
  click: 'playground.failed.control',
  choose: 'playground.failed.control',
  submit: 'playground.failed.form',
  complete: 'playground.noLoading',
};

export class Visit {
  readonly #discord: LocalDiscord;
  readonly #questions: () => readonly string[];
  readonly #tell: (message: ToPage) => void;
  readonly #forms = new Map<string, ShownModal>();
  /** What the page shows, as JSON, by the ids of messages and the kinds of other things. */
  readonly #told = new Map<string, string>();
  #person: PersonName = 'student';
  #place: PlaceName = 'general';
  /** Whether the page has said who sits at it, and where. */
  #isSeated = false;

  constructor(discord: LocalDiscord, questions: () => readonly string[], tell: (message: ToPage) => void) {
    this.#discord = discord;
    this.#questions = questions;
    this.#tell = tell;
  }

  /** Tells the page what changed since it was last told. */
  refresh(): void {
    if (!this.#isSeated) return;
    const seat = this.#seat();
    const commands = seat.commands();
    const language = this.#discord.conditions.localeOf(this.#person);
    // The texts of a language are always the same.
    const spoken = languageFor(language);
    if (this.#isNews('texts', { spoken }))
      this.#tell({ kind: 'texts', language: spoken, texts: textsOf('playground', language) });
    this.#tellOnce('scene', { kind: 'scene', scene: this.#describe(language) });
    this.#tellOnce('bot', { kind: 'bot', connected: this.#discord.gateway.connected });
    this.#tellOnce('questions', { kind: 'questions', questions: [...this.#questions()] });
    this.#tellOnce('commands', {
      kind: 'commands',
      slash: viewSlash(commands, language),
      message: viewMenuCommands(commands, 3, language),
      person: viewMenuCommands(commands, 2, language),
    });
    const all = viewChannel(seat.messages(), seat.unanswered(), PEOPLE[this.#person]);
    const shown = all.filter((message) => this.#isNews(message.id, message));
    const here = new Set(all.map(({ id }) => id));
    const gone = [...this.#told.keys()].filter((id) => /^\d+$/.test(id) && !here.has(id));
    for (const id of gone) this.#told.delete(id);
    if (shown.length + gone.length > 0) this.#tell({ kind: 'messages', shown, gone });
  }

  /** Does what the person asks for; the outcome says what became of it. */
  async act(action: Action): Promise<Outcome> {
    const seat = this.#seat();
    try {
      switch (action.do) {
        case 'sit':
          return this.#sit(action.person, action.place, action.language);
        case 'speak':
          return this.#speak(action.language);
        case 'slash':
          return await this.#follow(await seat.slash(action.command, action.options));
        case 'complete': {
          const { command, option, typed, filled } = action;
          return { kind: 'choices', choices: await seat.autocomplete(command, option, typed, filled) };
        }
        case 'messageCommand':
          return await this.#follow(await seat.messageCommand(action.command, { id: action.message }));
        case 'personCommand':
          return await this.#follow(await seat.userCommand(action.command, action.person));
        case 'click':
          return await this.#follow(await seat.click({ id: action.message }, action.control));
        case 'choose': {
          const { message, control, of, values } = action;
          const target = { id: message };
          const chosen =
            of === 'options'
              ? seat.select(target, values, control)
              : seat.choose(of, target, values, control);
          return await this.#follow(await chosen);
        }
        case 'submit':
          return await this.#submit(seat, action.opener, action.values);
        case 'say':
          seat.say(writeMentions(action.text));
          return { kind: 'done' };
        case 'dismiss':
          seat.dismiss({ id: action.message });
          return { kind: 'done' };
        case 'fault':
          FAULTS[action.fault](this.#discord);
          return { kind: 'done' };
        default:
          return action satisfies never;
      }
    } catch (error) {
      if (error instanceof InteractionFailed) return { kind: 'failed', text: this.#tellFailure(action) };
      // What Discord's client would not let a person do.
      return { kind: 'failed', text: error instanceof Error ? error.message : String(error) };
    }
  }

  /** What Discord's client says where the bot did not answer in time. */
  #tellFailure({ do: done }: Action): string {
    const texts = textsOf('playground', this.#discord.conditions.localeOf(this.#person));
    return texts[FAILURES[done] ?? 'playground.failed.command'];
  }

  #sit(person: string, place: string, language: string | undefined): Outcome {
    if (!isPerson(person) || !isPlace(place))
      return { kind: 'failed', text: 'There is no such person or place' };
    this.#person = person;
    this.#place = place;
    this.#isSeated = true;
    this.#told.clear();
    if (language !== undefined) this.#speak(language);
    this.refresh();
    return { kind: 'done' };
  }

  /** Sets the language of the person's client, in all tabs of theirs. */
  #speak(language: string): Outcome {
    if (!LANGUAGES.some(({ code }) => code === language))
      return { kind: 'failed', text: 'There is no such language' };
    this.#discord.conditions.setLocale(this.#person, language);
    return { kind: 'done' };
  }

  #describe(language: string): Scene {
    return {
      you: faceOf(PEOPLE[this.#person].user),
      bot: faceOf(BOT),
      people: describePeople(),
      places: describePlaces(),
      roles: describeRoles(),
      place: this.#place,
      language,
      languages: LANGUAGES,
    };
  }

  async #submit(seat: Seat, opener: string, values: Record<string, string | string[]>): Promise<Outcome> {
    const form = this.#forms.get(opener);
    if (!form) return { kind: 'failed', text: 'This form is closed' };
    const outcome = await this.#follow(await seat.submitModal(form, values));
    if (outcome.kind !== 'failed') this.#forms.delete(opener);
    return outcome;
  }

  /** Waits for the first response. Messages reach the page by themselves; a form is its alone. */
  async #follow(handle: InteractionHandle): Promise<Outcome> {
    const state = await handle.response();
    if (state === 'failed') throw new InteractionFailed(await handle.failure());
    if (state !== 'modal') return { kind: 'done' };
    const modal = await handle.modal();
    this.#forms.set(modal.interactionId, modal);
    return { kind: 'form', form: viewForm(modal) };
  }

  #seat(): Seat {
    return this.#discord.as(this.#person).in(this.#place);
  }

  #tellOnce(key: string, message: ToPage): void {
    if (this.#isNews(key, message)) this.#tell(message);
  }

  #isNews(key: string, value: object): boolean {
    const written = JSON.stringify(value);
    if (this.#told.get(key) === written) return false;
    this.#told.set(key, written);
    return true;
  }
}
