/**
 * The default exports of the modules in `commands` and `controls` that are packed together with this code, by their paths, such as
 * `commands/ask`: none, but where `scripts/pack.mjs` puts them in the place of this file. Code that is not packed must not load them, or there
 * were two copies of everything that they import.
 */
const found: Readonly<Record<string, unknown>> = {};

export default found;
