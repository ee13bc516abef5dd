// A message as text, for people who read it in a terminal.
import type { Message } from '../answer/index.ts';

/** Writes a message the way Discord shows it, as far as plain text can. */
export function showMessage({ content, embeds, rows }: Message): string {
  const parts = content ? [showText(content)] : [];
  for (const { title, url, description, fields = [], footer } of embeds) {
    if (title) parts.push(`${showText(title)}\n${'─'.repeat(Math.min(72, title.length))}`);
    if (description) parts.push(showText(description));
    for (const { name, value } of fields) {
      const heading = name.replace(/\u200b/g, '').trim();
      parts.push(`${heading === '' ? '' : `■ ${showText(heading)}\n`}${showText(value)}`);
    }
    const last = [footer?.text, url].filter((line) => line !== undefined && line !== '');
    if (last.length > 0) parts.push(last.join('\n'));
  }
  const menus = rows
    .flat()
    .flatMap((control) => (control.type === 'menu' || control.type === 'actions' ? [control] : []));
  let number = 0;
  for (const { options, placeholder } of menus) {
    const lines = options.map(({ label }) => {
      number += 1;
      return `  [${number}] ${label.replace(/^\d+\. /, '')}`;
    });
    parts.push([...(menus.length > 1 ? [`  ${placeholder}:`] : []), ...lines].join('\n'));
  }
  const buttons = rows
    .flat()
    .flatMap((control) => (control.type === 'button' && !control.disabled ? [`[${control.label}]`] : []));
  if (buttons.length > 0) parts.push(`  ${buttons.join(' ')}`);
  return parts.join('\n\n');
}

/** Discord's Markdown without its marks: what they mean shows in a terminal anyhow, or cannot be shown. */
function showText(text: string): string {
  return text
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((piece, index) => {
      if (index % 2 === 1) return piece.replace(/^```\w*\n?|\n?```$/g, '').replace(/^`|`$/g, '');
      return piece
        .replace(/\*\*|__|~~/g, '')
        .replace(/(?<![\\\w*])\*(?=\S)|(?<=[^\\\s*])\*(?![\w*])/g, '')
        .replace(/\[([^\]]*)\]\((<?)(\S+?)>?\)/g, '$1 ($3)')
        .replace(/\\([\\`*_{}[\]()#+\-.!|>~:<@])/g, '$1');
    })
    .join('');
}
