// Texts that outlive what they were cut from.

/**
 * The same text in memory of its own. A piece of a text may keep the whole of it alive: thirty thousand titles would hold
 * thirty thousand files.
 */
export function detach(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
