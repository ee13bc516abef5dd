// An embed.
import type { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import type { EmbedView } from '../../protocol.ts';
import { make } from '../dom.ts';
import { showMarkdown, wordsOf } from './markdown.ts';

/** Maximum number of inline fields in a row. */
const IN_A_ROW = 3;

export function showEmbed(view: EmbedView): HTMLElement {
  const embed = make('discord-embed', {
    slot: 'embeds',
    color: view.colour,
    'author-name': view.author?.name,
    'author-url': view.author?.url,
    image: view.image?.url,
    thumbnail: view.thumbnail,
  });
  if (wordsOf(view.title) !== '') embed.append(showTitle(view));
  if (view.description.length > 0) {
    embed.append(
      make('discord-embed-description', { slot: 'description' }, ...showMarkdown(view.description)),
    );
  }
  if (view.fields.length > 0) embed.append(showFields(view.fields));
  if (view.footer !== undefined)
    embed.append(make('discord-embed-footer', { slot: 'footer' }, make('span', {}, view.footer)));
  if (view.image !== undefined) describeImage(embed, view.image.description);
  return embed;
}

/** The component itself gives each image the same words, and none of what it shows. */
function describeImage(embed: DiscordEmbed, description: string): void {
  void embed.updateComplete.then(() => {
    embed.shadowRoot?.querySelector('.discord-embed-image')?.setAttribute('alt', description);
  });
}

/** A heading, by which screen readers find it; the component's own would be none. */
function showTitle({ title, url }: EmbedView): HTMLElement {
  const words = showMarkdown(title);
  const link = url && make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...words);
  return make('h2', { slot: 'description', class: 'embed-title' }, ...(link ? [link] : words));
}

/** A heading; where the name is nothing to be seen, only its room, as on Discord. */
function showName(name: EmbedView['fields'][number]['name']): HTMLElement {
  const isSeen = /[^\s\u200B]/.test(wordsOf(name));
  return make(isSeen ? 'h3' : 'div', { class: 'field-name' }, ...showMarkdown(name));
}

function showFields(fields: EmbedView['fields']): HTMLElement {
  let column = 0;
  const shown = fields.map(({ name, value, inline }) => {
    column = inline ? (column % IN_A_ROW) + 1 : 0;
    const field = make(
      'discord-embed-field',
      {},
      showName(name),
      make('div', { class: 'value' }, ...showMarkdown(value)),
    );
    field.inline = inline;
    if (inline && (column === 1 || column === 2 || column === 3)) field.inlineIndex = column;
    return field;
  });
  return make('discord-embed-fields', { slot: 'fields' }, ...shown);
}
