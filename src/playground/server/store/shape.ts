// What Discord makes of the parts of a message that was sent.

import type { APIAttachment, APIEmbed, APIMessage } from 'discord-api-types/v10';
import { isObject, type JsonObject } from '../json.ts';
import type { MessageBody } from '../validate/message.ts';
import { PEOPLE } from '../world.ts';

/** Rows in which every component has an id; those that were not sent are counted up from 1. */
export function numberRows(rows: readonly unknown[]): JsonObject[] {
  const used = new Set<unknown>();
  const note = (node: JsonObject) => {
    used.add(node['id']);
    inside(node).forEach(note);
  };
  let last = 0;
  const next = () => {
    do last += 1;
    while (used.has(last));
    return last;
  };
  const number = (node: JsonObject): JsonObject => {
    const own = { ...node, id: node['id'] ?? next() };
    return 'components' in node ? { ...own, components: inside(node).map(number) } : own;
  };
  const nodes = rows.filter(isObject);
  nodes.forEach(note);
  return nodes.map(number);
}

function inside({ components }: JsonObject): JsonObject[] {
  return Array.isArray(components) ? components.filter(isObject) : [];
}

/** Whether an embed shows anything. */
export function hasContent(embed: APIEmbed): boolean {
  const { title, description, fields, image, thumbnail, footer, author } = embed;
  const texts = [title, description, footer?.text, author?.name];
  return Boolean(texts.some((text) => text?.trim()) || fields?.length || image || thumbnail);
}

/** An embed as Discord gives it back. */
export function trim(embed: APIEmbed): APIEmbed {
  const { title, description, fields } = embed;
  // Discord names the type; as an enumeration it has no literal here.
  const trimmed: APIEmbed = Object.assign({ ...embed }, { type: 'rich' });
  if (title !== undefined && title !== null) trimmed.title = title.trim();
  if (description !== undefined && description !== null) trimmed.description = description.trim();
  if (fields) {
    trimmed.fields = fields.map((field) => ({
      name: field.name.trim(),
      value: field.value.trim(),
      inline: field.inline ?? false,
    }));
  }
  return trimmed;
}

/** Points `attachment://name` at the uploaded file, and notes that this file is shown. */
export function showUploads(
  embed: APIEmbed,
  uploads: readonly APIAttachment[],
  shown: Set<APIAttachment>,
): APIEmbed {
  const resolved: APIEmbed = { ...embed };
  for (const part of ['image', 'thumbnail'] as const) {
    const picture = embed[part];
    if (!picture?.url.startsWith('attachment://')) continue;
    const name = picture.url.slice('attachment://'.length);
    const upload = uploads.find((candidate) => candidate.filename === name);
    if (upload) {
      shown.add(upload);
      const { url, description } = upload;
      resolved[part] = { ...picture, url, ...(description === undefined ? {} : { description }) };
    }
  }
  return resolved;
}

/** Whom a text pings. Without `allowed_mentions` everyone it names. */
export function mentionsOf(
  content: string,
  allowed: MessageBody['allowed_mentions'],
): Pick<APIMessage, 'mentions' | 'mention_everyone'> {
  const may = (kind: string, id?: string) =>
    !allowed ||
    (allowed.parse ?? []).some((parsed) => parsed === kind) ||
    (id !== undefined && (allowed.users ?? []).includes(id));
  const named = new Set([...content.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? ''));
  return {
    mentions: Object.values(PEOPLE)
      .filter(({ user }) => named.has(user.id) && may('users', user.id))
      .map(({ user }) => user),
    mention_everyone: /@(everyone|here)\b/.test(content) && may('everyone'),
  };
}
