// Variables for monitoring.
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
  /** The port for metrics, health checks and the status page; 0 takes any free port. Undefined: they are not served. */
  metricsPort: number | undefined;
  /** The address to listen on. */
  metricsHost: string;
}

export function statusConfig({ METRICS_PORT, METRICS_HOST }: Values<typeof STATUS>): StatusConfig {
  return { metricsPort: METRICS_PORT, metricsHost: METRICS_HOST ?? '127.0.0.1' };
}
