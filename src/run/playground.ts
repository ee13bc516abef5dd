// Where there is no token: the bot in a Discord on this machine, and text that is piped in answered as text.
import { talk } from '../terminal/index.ts';
import { loadPlayground } from './load-playground.ts';
import type { Run } from './shared.ts';
import { stayConnected } from './stay-connected.ts';

/** Answers in the playground until the end, or until all that was piped in is answered. */
export async function serveInPlayground(shared: Run): Promise<void> {
  const { config, controls, memory, reading, end } = shared;
  const { openPlayground } = await loadPlayground();
  const playground = await openPlayground({
    port: config.playgroundPort,
    questions: () => {
      const state = reading.state();
      return state.kind === 'ready' ? state.shelf.library.questions : [];
    },
  });
  try {
    // Whether the library could be opened is told elsewhere.
    reading.opened.then(playground.refresh, () => {});
    await stayConnected(shared, playground, async () => {
      process.stdout.write(`Open ${playground.url}\n`);
      if (process.stdin.isTTY) return;
      const partner = { shelf: await reading.opened, controls, memory };
      const answered = await talk(partner, process.stdin, process.stdout, end.signal);
      // What was piped in is answered, and then all is done. Where there was nothing, the page stays.
      if (answered > 0) end.stop();
    });
  } finally {
    await playground.close();
  }
}
