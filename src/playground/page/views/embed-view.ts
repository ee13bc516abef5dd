// An embed as the page shows it.

import type { APIEmbed } from 'discord-api-types/v10';
import { FILES } from '../../server/index.ts';
import type { EmbedView } from '../protocol.ts';
import { nameOf } from './faces.ts';
import { readMarkdown } from './markdown.ts';

export function viewEmbed(embed: APIEmbed): EmbedView {
  const { title = '', url, color, author, description = '', fields = [], image, thumbnail, footer } = embed;
  return {
    title: readMarkdown(title, 'line', nameOf),
    ...(url ? { url } : {}),
    // Discord shows 0 as no colour.
    ...(color ? { colour: `#${color.toString(16).padStart(6, '0')}` } : {}),
    ...(author ? { author: { name: author.name, ...(author.url ? { url: author.url } : {}) } } : {}),
    description: readMarkdown(description, 'content', nameOf),
    fields: fields.map(({ name, value, inline = false }) => ({
      name: readMarkdown(name, 'line', nameOf),
      value: readMarkdown(value, 'field', nameOf),
      inline,
    })),
    ...(image ? { image: { url: pathOf(image.url), description: image.description ?? '' } } : {}),
    ...(thumbnail ? { thumbnail: pathOf(thumbnail.url) } : {}),
    ...(footer ? { footer: footer.text } : {}),
  };
}

/** Uploaded pictures come from the page's own server. */
function pathOf(address: string): string {
  const { pathname } = new URL(address);
  return pathname.startsWith(`${FILES}/`) ? pathname : address;
}
