/**
 * The default exports of the modules in `commands` and `controls`, by their paths, such as `commands/ask`. None here: `scripts/pack.mjs`
 * replaces this file by one that imports them, so that they are packed with the code that loads them. Code that is not packed loads them one by
 * one instead: the packed ones would bring it a second copy of everything that they import.
 */
const found: Readonly<Record<string, unknown>> = {};

export default found;
