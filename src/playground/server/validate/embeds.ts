// The limits of embeds: https://discord.com/developers/docs/resources/message#embed-object-embed-limits

import { isObject, type JsonObject } from '../json.ts';
import type { Form, Path } from './form.ts';

const TOTAL = 6000;
const WEB = ['http', 'https'];
const WEB_OR_UPLOAD = [...WEB, 'attachment'];

/** Checks each embed, and the length of all their texts together. */
export function checkEmbeds(form: Form, path: Path, value: unknown): void {
  const embeds = form.list(path, value, { max: 10 });
  for (const [index, entry] of embeds.entries()) {
    const embed = form.object([...path, index], entry);
    if (embed) checkEmbed(form, [...path, index], embed);
  }
  const total = embeds.filter(isObject).reduce((sum, embed) => sum + lengthOf(embed), 0);
  if (total > TOTAL) {
    form.report(path, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${TOTAL}`);
  }
}

function checkEmbed(form: Form, path: Path, embed: JsonObject): void {
  form.text([...path, 'title'], embed['title'], { max: 256 });
  form.text([...path, 'description'], embed['description'], { max: 4096 });
  form.link([...path, 'url'], embed['url'], WEB);
  form.integer([...path, 'color'], embed['color'], { min: 0, max: 0xffffff });
  const timestamp = form.text([...path, 'timestamp'], embed['timestamp'], { max: 64 });
  if (timestamp !== undefined && Number.isNaN(Date.parse(timestamp))) {
    const message = `Could not parse ${timestamp}. Should be ISO8601.`;
    form.report([...path, 'timestamp'], 'DATE_TIME_TYPE_PARSE', message);
  }
  for (const name of ['image', 'thumbnail'] as const) {
    const picture = part(form, path, embed, name);
    if (!picture) continue;
    if (typeof picture['url'] === 'string' && picture['url'] !== '') {
      form.link([...path, name, 'url'], picture['url'], WEB_OR_UPLOAD);
    } else form.require([...path, name, 'url']);
  }
  const footer = part(form, path, embed, 'footer');
  if (footer) {
    form.text([...path, 'footer', 'text'], footer['text'], { max: 2048, required: true });
    form.link([...path, 'footer', 'icon_url'], footer['icon_url'], WEB_OR_UPLOAD);
  }
  const author = part(form, path, embed, 'author');
  if (author) {
    form.text([...path, 'author', 'name'], author['name'], { max: 256, required: true });
    form.link([...path, 'author', 'url'], author['url'], WEB);
    form.link([...path, 'author', 'icon_url'], author['icon_url'], WEB_OR_UPLOAD);
  }
  for (const [index, entry] of form.list([...path, 'fields'], embed['fields'], { max: 25 }).entries()) {
    const at = [...path, 'fields', index];
    const field = form.object(at, entry);
    if (!field) continue;
    form.text([...at, 'name'], field['name'], { min: 1, max: 256, required: true });
    form.text([...at, 'value'], field['value'], { min: 1, max: 1024, required: true });
  }
}

function part(form: Form, path: Path, embed: JsonObject, name: string): JsonObject | undefined {
  const value = embed[name];
  return value === undefined || value === null ? undefined : form.object([...path, name], value);
}

/** Only these texts count towards the total; URLs do not. */
function lengthOf(embed: JsonObject): number {
  const fields = Array.isArray(embed['fields']) ? embed['fields'].filter(isObject) : [];
  const texts = [embed['title'], embed['description'], inner(embed['footer'], 'text')];
  texts.push(inner(embed['author'], 'name'), ...fields.flatMap((field) => [field['name'], field['value']]));
  return texts.reduce<number>((sum, text) => sum + (typeof text === 'string' ? text.trim().length : 0), 0);
}

function inner(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}
