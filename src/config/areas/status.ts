// Where the bot may be watched.
import { z } from 'zod';
import { port } from '../kinds.ts';
import type { Values } from '../values.ts';

export const STATUS = {
  METRICS_PORT: port.optional(),
  METRICS_HOST: z
    .string()
    .regex(/^[\w.:-]{1,255}$/, 'is no address to listen on: write one of this machine, such as 0.0.0.0')
    .optional(),
};

export interface StatusConfig {
  /** Where metrics, health and the status page are served; nowhere without it, and 0 takes any free port. */
  metricsPort: number | undefined;
  /** The address that they are served on. */
  metricsHost: string;
}

export function statusConfig({ METRICS_PORT, METRICS_HOST }: Values<typeof STATUS>): StatusConfig {
  return { metricsPort: METRICS_PORT, metricsHost: METRICS_HOST ?? '127.0.0.1' };
}
