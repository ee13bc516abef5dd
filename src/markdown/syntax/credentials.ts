// Names and passwords in addresses, which were written for one reader and are nobody else's business.

/** A text without the names and passwords of the web addresses in it. */
export function hideCredentials(text: string): string {
  return text.includes('@') ? text.replace(/(https?:\/\/)[^\s/?#@<>"'`]{1,300}@/gi, '$1') : text;
}
