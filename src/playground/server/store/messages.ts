// The messages of all channels, and the files attached to them.

import type { APIAttachment, APIMessage, APIUser } from 'discord-api-types/v10';
import { openForgetting } from '../forget.ts';
import type { MessageBody, UploadedFile } from '../validate/message.ts';
import type { Person, Place } from '../world.ts';
import { hasContent, mentionsOf, numberRows, showUploads, trim } from './shape.ts';

export const EPHEMERAL = 64;
export const LOADING = 128;

export interface StoredMessage {
  api: APIMessage;
  place: Place;
  /** Whose message it is when it is ephemeral. */
  onlyFor: Person | undefined;
  /** Uploaded files that an embed shows: they are not listed as attachments. */
  embedded: APIAttachment[];
  deleted: boolean;
  /** The person put the ephemeral message away: only the bot still knows it. */
  dismissed: boolean;
}

export interface StoredFile {
  type: string;
  content: Uint8Array;
}

/** Everything of a new message that its body does not say. */
export interface Envelope {
  place: Place;
  channelId: string;
  author: APIUser;
  type: APIMessage['type'];
  onlyFor: Person | undefined;
  extra?: Partial<APIMessage>;
}

export class Messages {
  readonly #messages = new Map<string, StoredMessage>();
  /** The same by their channels: there may be far more in others than in the one that is read. */
  readonly #channels = new Map<string, Set<StoredMessage>>();
  readonly #files = new Map<string, StoredFile>();
  readonly #nextId: () => string;
  readonly #filesUrl: () => string;
  readonly #forget: () => void;

  constructor(nextId: () => string, filesUrl: () => string, remembers: number) {
    this.#nextId = nextId;
    this.#filesUrl = filesUrl;
    this.#forget = openForgetting(this.#messages, remembers, (dropped) => {
      const left = this.#channels.get(dropped.api.channel_id);
      left?.delete(dropped);
      if (left?.size === 0) this.#channels.delete(dropped.api.channel_id);
    });
  }

  get(id: string): StoredMessage | undefined {
    const message = this.#messages.get(id);
    return message?.deleted === false ? message : undefined;
  }

  /** A downloadable file by its path below the URL of the files. */
  file(path: string): StoredFile | undefined {
    return this.#files.get(path);
  }

  /** What a person sees in a channel, the oldest first. */
  visibleTo(person: Person, channelId: string): StoredMessage[] {
    return this.#in(channelId).filter(
      ({ deleted, dismissed, onlyFor }) =>
        !deleted && !dismissed && (onlyFor === undefined || onlyFor === person),
    );
  }

  /** What everybody in a channel sees, the oldest first. */
  publicIn(channelId: string): StoredMessage[] {
    return this.#in(channelId).filter(({ deleted, onlyFor }) => !deleted && onlyFor === undefined);
  }

  #in(channelId: string): StoredMessage[] {
    return [...(this.#channels.get(channelId) ?? [])];
  }

  #keep(message: StoredMessage): void {
    const { id, channel_id: channel } = message.api;
    this.#messages.set(id, message);
    const others = this.#channels.get(channel);
    if (others) others.add(message);
    else this.#channels.set(channel, new Set([message]));
    this.#forget();
  }

  create(envelope: Envelope, body: MessageBody, files: readonly UploadedFile[]): StoredMessage {
    const { place, channelId, author, type, onlyFor, extra } = envelope;
    const api: APIMessage = {
      id: this.#nextId(),
      channel_id: channelId,
      author,
      type,
      content: '',
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      flags: ((body.flags ?? 0) & ~EPHEMERAL) | (onlyFor ? EPHEMERAL : 0),
      ...extra,
    };
    const message: StoredMessage = { api, place, onlyFor, embedded: [], deleted: false, dismissed: false };
    this.#keep(message);
    this.#apply(message, body, files);
    return message;
  }

  edit(message: StoredMessage, body: MessageBody, files: readonly UploadedFile[]): void {
    message.api = { ...message.api, flags: (message.api.flags ?? 0) & ~LOADING };
    message.api.edited_timestamp = new Date().toISOString();
    this.#apply(message, body, files);
  }

  delete(message: StoredMessage): void {
    message.deleted = true;
  }

  #apply(message: StoredMessage, body: MessageBody, files: readonly UploadedFile[]): void {
    const { api } = message;
    const kept = keptAttachments([...api.attachments, ...message.embedded], body);
    const all = [...kept, ...files.map((file) => this.#attach(api.channel_id, file, body))];
    if (body.content !== undefined) {
      api.content = (body.content ?? '').trim();
      Object.assign(api, mentionsOf(api.content, body.allowed_mentions));
    }
    if (body.components !== undefined) {
      // The rows were checked; but for the ids, what is sent for them is what is received back.
      api.components = numberRows(body.components ?? []) as object[] as NonNullable<APIMessage['components']>;
    }
    const shown = new Set<APIAttachment>();
    if (body.embeds !== undefined) {
      api.embeds = (body.embeds ?? [])
        .filter(hasContent)
        .map((embed) => showUploads(trim(embed), all, shown));
    } else {
      for (const attachment of message.embedded) if (all.includes(attachment)) shown.add(attachment);
    }
    message.embedded = [...shown];
    api.attachments = all.filter((attachment) => !shown.has(attachment));
  }

  #attach(channelId: string, file: UploadedFile, body: MessageBody): APIAttachment {
    const attachment = this.upload(channelId, file);
    const described = (body.attachments ?? []).find((entry) => String(entry.id) === String(file.index));
    return described?.description ? { ...attachment, description: described.description } : attachment;
  }

  /** Keeps a file for download, as Discord does with those of messages and of commands. */
  upload(channelId: string, { name, type, content }: Omit<UploadedFile, 'index'>): APIAttachment {
    const id = this.#nextId();
    const path = `${channelId}/${id}/${encodeURIComponent(name)}`;
    this.#files.set(path, { type, content });
    const url = `${this.#filesUrl()}/${path}`;
    return { id, filename: name, content_type: type, size: content.length, url, proxy_url: url };
  }
}

/** Whether a message with this body, or edited with it, would show nothing. */
export function isEmpty(
  body: MessageBody,
  files: readonly UploadedFile[],
  existing?: StoredMessage,
): boolean {
  const { content, embeds, components } = body;
  const before = existing?.api;
  const attached = [...(before?.attachments ?? []), ...(existing?.embedded ?? [])];
  return (
    (content === undefined ? (before?.content ?? '') : (content ?? '').trim()) === '' &&
    (embeds === undefined ? (before?.embeds ?? []) : (embeds ?? []).filter(hasContent)).length === 0 &&
    (components === undefined ? (before?.components ?? []) : (components ?? [])).length === 0 &&
    keptAttachments(attached, body).length + files.length === 0
  );
}

/** An edit that lists attachments keeps only those. */
function keptAttachments(existing: readonly APIAttachment[], { attachments }: MessageBody): APIAttachment[] {
  if (attachments === undefined) return [...existing];
  const kept = new Set((attachments ?? []).map((entry) => String(entry.id)));
  return existing.filter((attachment) => kept.has(attachment.id));
}
