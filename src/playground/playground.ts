// The local Discord with its page: what `npm start` opens where there is no account.

import { startDiscord } from './driver/index.ts';
import { openSite } from './page/index.ts';

export interface PlaygroundOptions {
  /** The page's port; a free one is taken where it is in use. */
  port: number;
  /** Questions that the page offers to begin with; asked for each time, for a library is still read at first. */
  questions: () => readonly string[];
}

export interface Playground {
  /** The page's address. */
  url: string;
  /** For the bot: where to log in, and as whom. No other bot's token is accepted there. */
  apiUrl: string;
  token: string;
  /** Lets open pages know that there are other questions to begin with. */
  refresh(): void;
  close(): Promise<void>;
}

/** Opens both on loopback; nobody outside of this machine can reach them. */
export async function openPlayground(options: PlaygroundOptions): Promise<Playground> {
  const discord = await startDiscord();
  const site = await openSite({ discord, ...options });
  const { apiUrl, token } = discord;
  return {
    url: site.url,
    apiUrl,
    token,
    refresh: site.refresh,
    async close() {
      await site.close();
      await discord.close();
    },
  };
}
