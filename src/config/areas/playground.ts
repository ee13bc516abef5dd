// Variables for the playground, the bot without Discord.
import { port } from '../kinds.ts';
import type { Values } from '../values.ts';

export const PLAYGROUND = { PLAYGROUND_PORT: port.optional() };

const DEFAULT_PORT = 4242;

export interface PlaygroundConfig {
  /** The port of the playground's web page; 0 takes any free port. */
  playgroundPort: number;
}

export function playgroundConfig({ PLAYGROUND_PORT }: Values<typeof PLAYGROUND>): PlaygroundConfig {
  return { playgroundPort: PLAYGROUND_PORT ?? DEFAULT_PORT };
}
