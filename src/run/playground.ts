// Runs the bot without a token: it connects to the playground, a Discord on this machine, and answers questions piped into stdin on stdout.
import { talk } from '../terminal/index.ts';
import { loadPlayground } from './load-playground.ts';
import type { Run } from './shared.ts';
import { stayConnected } from './stay-connected.ts';

/** Serves the playground until the run ends. If questions were piped into stdin, it ends once these are answered. */
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
    // openLibrary reports a library that cannot be opened.
    reading.opened.then(playground.refresh, () => {});
    await stayConnected(shared, playground, async () => {
      process.stdout.write(`Open ${playground.url}\n`);
      if (process.stdin.isTTY) return;
      const partner = { shelf: await reading.opened, controls, memory };
      const answered = await talk(partner, process.stdin, process.stdout, end.signal);
      // An empty stdin, as under a supervisor, must not end the playground.
      if (answered > 0) end.stop();
    });
  } finally {
    await playground.close();
  }
}
