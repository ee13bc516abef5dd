// Reads and writes messages as a person in a place.

import {
  announce,
  announceDeletion,
  announcePurge,
  isInstalled,
  memberIn,
  type Person,
  type Place,
  type ServerParts,
  type Signal,
  type StoredMessage,
} from '../server/index.ts';
import { type ShownMessage, show } from './handle.ts';

/** The type of a message that replies to another one. */
const REPLY = 19;

/** A person in a place, who reads and writes. Every method throws when Discord's client would not let the person do it. */
export class Member {
  protected readonly parts: ServerParts;
  protected readonly signal: Signal;
  protected readonly person: Person;
  protected readonly place: Place;

  constructor(parts: ServerParts, signal: Signal, person: Person, place: Place) {
    this.parts = parts;
    this.signal = signal;
    this.person = person;
    this.place = place;
  }

  /** Sends a message. The bot hears of it as far as its intents go. */
  say(content: string): ShownMessage {
    const message = this.parts.messages.create(
      {
        place: this.place,
        channelId: this.place.channelId(this.person),
        author: this.person.user,
        type: 0,
        onlyFor: undefined,
      },
      { content },
      [],
    );
    this.#announce('MESSAGE_CREATE', message);
    this.signal.notify();
    return show(message);
  }

  /** Replies to a message; its author is pinged, as Discord does unless told. */
  reply(target: { id: string }, content: string): ShownMessage {
    const { api: answered } = this.find(target.id);
    const { id: message_id, channel_id } = answered;
    const message = this.parts.messages.create(
      {
        place: this.place,
        channelId: this.place.channelId(this.person),
        author: this.person.user,
        type: REPLY,
        onlyFor: undefined,
        extra: { message_reference: { type: 0, message_id, channel_id }, referenced_message: answered },
      },
      { content },
      [],
    );
    const others = message.api.mentions.filter(({ id }) => id !== answered.author.id);
    message.api.mentions = [...others, answered.author];
    this.#announce('MESSAGE_CREATE', message);
    this.signal.notify();
    return show(message);
  }

  /** Changes an own message. */
  edit(target: { id: string }, content: string): ShownMessage {
    const message = this.#findOwn(target.id);
    this.parts.messages.edit(message, { content }, []);
    this.#announce('MESSAGE_UPDATE', message);
    return show(message);
  }

  /** Deletes an own message. */
  remove(target: { id: string }): void {
    const message = this.#findOwn(target.id);
    this.parts.messages.delete(message);
    if (this.#isHeard) announceDeletion(this.parts.gateway, message, this.place);
  }

  /** Deletes messages of anybody at once, as tools of moderators do in servers. */
  purge(targets: readonly { id: string }[]): void {
    const ids = targets.map(({ id }) => id);
    for (const id of ids) this.parts.messages.delete(this.find(id));
    announcePurge(this.parts.gateway, ids, this.place.channelId(this.person), this.place);
    this.signal.notify();
  }

  /** What the person sees in the channel now, the oldest first. */
  messages(): ShownMessage[] {
    const channel = this.place.channelId(this.person);
    return this.parts.messages.visibleTo(this.person, channel).map(show);
  }

  /** Puts an ephemeral message away. */
  dismiss(target: { id: string }): void {
    const message = this.find(target.id);
    if (message.onlyFor === undefined) throw new Error('Only ephemeral messages can be dismissed');
    message.dismissed = true;
    this.signal.notify();
  }

  /** A message that the person sees; throws when there is none. */
  protected find(id: string): StoredMessage {
    const channel = this.place.channelId(this.person);
    const visible = this.parts.messages.visibleTo(this.person, channel);
    const message = visible.find(({ api }) => api.id === id);
    if (!message)
      throw new Error(`The ${this.person.name} does not see the message ${id} in "${this.place.name}"`);
    return message;
  }

  /** Whether the bot hears what is said here. */
  get #isHeard(): boolean {
    return this.place.installed === 'guild' && isInstalled(this.parts.conditions, this.place);
  }

  #announce(event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: StoredMessage): void {
    if (!this.#isHeard) return;
    const member = memberIn(this.parts.conditions, this.person, this.place);
    announce(this.parts.gateway, event, message, member, this.place);
  }

  #findOwn(id: string): StoredMessage {
    const message = this.find(id);
    if (message.api.author.id !== this.person.user.id)
      throw new Error(`The message ${id} is another person's`);
    return message;
  }
}
