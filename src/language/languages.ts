// Languages that Discord tells apart and the bot does not.
import type { Language } from './catalogue.ts';

/** Each of these is listed under its own name and speaks as the other. */
export const ALSO: Readonly<Record<string, Language>> = { 'en-GB': 'en-US', 'es-419': 'es-ES' };
