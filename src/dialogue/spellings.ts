// Letters that are typed for longer than they are written: "heyyy", "hii".

/** A text in lower case as it may be meant: as it is, and where letters are drawn out or doubled at an end, without that. */
export function spellingsOf(text: string): ReadonlySet<string> {
  const ended = endOnce(text);
  const isDrawnOut = /(\p{L}{1,2})\1{2}/u.test(text);
  // Most texts are spelt the same whichever way.
  return isDrawnOut
    ? new Set([text, squeeze(text, 2), squeeze(text, 1), squeeze(ended, 2)])
    : new Set([text, ended]);
}

/** Letters and syllables that are drawn out ("heyyy", "hahahaha"), shortened to at most so many. */
function squeeze(text: string, most: number): string {
  return text
    .replace(/(\p{L}{2})\1{2,}\p{L}?/gu, '$1$1')
    .replace(/(\p{L})\1{2,}/gu, (_, letter: string) => letter.repeat(most));
}

/** Words whose last letter is doubled by a long press ("hii"), with one of it. Words end in "ll" and "ff" anyway ("null"). */
function endOnce(text: string): string {
  return text.replace(/([^\P{L}lf])\1+(?!\p{L})/gu, '$1');
}
