// The type of an area's variables after validation.
import type { z } from 'zod';

/** The validated values of an area's variables. */
export type Values<Variables extends z.ZodRawShape> = z.infer<z.ZodObject<Variables>>;
