// Dark and light: kept for the next visit, and brought into the shadow roots of the components.
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';

const KEY = 'theme';

/** Takes the theme of the last visit, or what the system prefers. */
export function startTheme(): void {
  bringColours();
  const system = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  setTheme(localStorage.getItem(KEY) ?? system);
}

export function toggleTheme(): void {
  setTheme(document.documentElement.dataset['theme'] === 'light' ? 'dark' : 'light');
}

function setTheme(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
  localStorage.setItem(KEY, theme);
}

/**
 * The components were drawn after Discord's look of 2022, dark or light. What changed since is said once here, with the
 * page's colours: styles that are added before the first element of a kind is made reach all of its kind.
 */
function bringColours(): void {
  const message = sheet(`
    :host .discord-message-timestamp, :host .discord-message-edited { color: var(--muted) !important; font-size: 12px; }
    :host .discord-message-content { line-height: 1.375rem; min-width: 0; padding-top: 0; }
    :host .discord-author-avatar { margin-top: 2px; }
    :host .discord-message-body-only-indent { flex: none; }
    :host .discord-author-avatar img { cursor: default; }
  `);
  const author = sheet(`
    :host .discord-author-username { color: var(--heading) !important; cursor: default !important; }
    :host .discord-author-username:hover { text-decoration: none !important; }
    :host discord-verified-author-tag { background: var(--brand); border-radius: 4px; font-weight: 600; }
  `);
  const embed = sheet(`
    :host { color: var(--text); font-size: 14px; margin: 4px 0; }
    :host .discord-left-border { background-color: var(--embed-border); }
    :host .discord-embed-root { min-width: 0; }
    :host .discord-embed-wrapper {
      background: var(--embed); border-color: var(--embed-border); border-left: 0; max-width: 520px; min-width: 0;
    }
    :host .discord-embed-grid { min-width: 0; grid-template-columns: minmax(0, 1fr) min-content !important; }
    :host .discord-embed-author a { color: var(--link) !important; }
    :host .discord-embed-image { max-width: 100%; max-height: 350px; }
    a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
  `);
  const reply = sheet(`
    :host { color: var(--muted); }
    :host .discord-replied-message-username { opacity: 1; color: var(--text); cursor: default; }
    :host .discord-replied-message-username:hover { text-decoration: none; }
    :host .discord-replied-message-content, :host .discord-replied-message-content:hover { color: var(--muted); cursor: default; }
    :host .discord-slash-command-name, :host .discord-slash-command-name:hover {
      color: var(--mention) !important; background: var(--mention-ground) !important;
    }
    :host .discord-context-command-name { color: var(--mention) !important; opacity: 1 !important; }
  `);
  DiscordMessage.elementStyles.push(message);
  DiscordAuthorInfo.elementStyles.push(author);
  DiscordEmbed.elementStyles.push(embed);
  DiscordReply.elementStyles.push(reply);
  DiscordCommand.elementStyles.push(reply);
}

function sheet(rules: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(rules);
  return made;
}
