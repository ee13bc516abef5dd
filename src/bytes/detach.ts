// Texts that outlive the text that they are a slice of.

/** The same text in memory of its own. A slice may keep the whole text in memory: 30,000 titles would keep 30,000 files. */
export function detach(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
