// The anchors that a site gives to headings, by the rule of the program that builds it.

/** Whose rule of anchors holds. */
export type AnchorRule = 'github' | 'mkdocs' | 'docusaurus' | 'hugo' | 'kramdown' | 'obsidian';

/** Anchors of the headings of one page, in order: a name that comes again is numbered, as each program does it. */
export function numberAnchors(rule: AnchorRule): (text: string, id?: string) => string {
  const taken = new Map<string, number>();
  // MkDocs writes `name_1`, all others `name-1`.
  const joint = rule === 'mkdocs' ? '_' : '-';
  return (text, id) => {
    if (rule === 'obsidian')
      return text
        .replace(/[#^|[\]\\]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const name = id ?? slugAnchor(rule, text);
    let count = taken.get(name) ?? 0;
    // A heading above may have by itself what would be the numbered name.
    while (count > 0 && taken.has(`${name}${joint}${count}`)) count += 1;
    taken.set(name, count + 1);
    if (id !== undefined || count === 0) return name;
    const numbered = `${name}${joint}${count}`;
    taken.set(numbered, (taken.get(numbered) ?? 0) + 1);
    return numbered;
  };
}

function slugAnchor(rule: Exclude<AnchorRule, 'obsidian'>, text: string): string {
  switch (rule) {
    case 'github':
    case 'docusaurus':
      // github-slugger: letters, digits, hyphens and underscores of any script; each blank is a hyphen.
      return text
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
        .replace(/ /g, '-');
    case 'hugo':
      // goldmark's "github" style as Hugo has it: runs of blanks are one hyphen each, as on GitHub.
      return text
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
        .replace(/ /g, '-');
    case 'mkdocs':
      // Python-Markdown's toc extension: ASCII alone, runs of blanks and hyphens as one.
      return text
        .normalize('NFKD')
        .replace(/[^\x20-\x7e]/g, '')
        .replace(/[^\w\s-]/g, '')
        .trim()
        .toLowerCase()
        .replace(/[-\s]+/g, '-');
    case 'kramdown':
      // Letters from the first one on, and hyphens for blanks.
      return text
        .replace(/^[^a-zA-Z]+/, '')
        .replace(/[^a-zA-Z0-9 -]/g, '')
        .replace(/ /g, '-')
        .toLowerCase();
    default:
      return rule satisfies never;
  }
}
