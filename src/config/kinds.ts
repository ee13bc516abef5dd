// Types of values that several variables share.
import { z } from 'zod';

/** An absolute URL with http or https. */
export const url = z.url({
  protocol: /^https?$/,
  error: 'is not a URL: write it in full, with https://',
  abort: true,
});

const NO_PORT = 'is not a port: use a number from 0 to 65535';

/** A port to listen on; 0 is any free one. */
export const port = z
  .string()
  .regex(/^\d{1,5}$/, NO_PORT)
  .transform(Number)
  .refine((number) => number <= 65_535, NO_PORT);

/** On or off. */
export const onOff = z
  .enum(['on', 'off'], { error: 'is neither: use on or off' })
  .transform((text) => text === 'on');
