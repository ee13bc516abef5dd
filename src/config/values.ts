// What zod gives for the variables of an area.
import type { z } from 'zod';

/** The values of an area's variables, as they were checked. */
export type Values<Variables extends z.ZodRawShape> = z.infer<z.ZodObject<Variables>>;
