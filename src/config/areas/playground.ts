// The bot without Discord.
import { port } from '../kinds.ts';
import type { Values } from '../values.ts';

export const PLAYGROUND = { PLAYGROUND_PORT: port.optional() };

/** The port of the playground's page where none is set. */
const USUAL_PORT = 4242;

export interface PlaygroundConfig {
  /** Where the page is that shows the bot without Discord; 0 takes any free port. */
  playgroundPort: number;
}

export function playgroundConfig({ PLAYGROUND_PORT }: Values<typeof PLAYGROUND>): PlaygroundConfig {
  return { playgroundPort: PLAYGROUND_PORT ?? USUAL_PORT };
}
