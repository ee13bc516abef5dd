// Addresses and names in which bytes are written as `%20`.

/** The text with its escapes decoded; unchanged if they are no UTF-8. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
