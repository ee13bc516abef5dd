// Names of HTML's tags in capitals, as old pages have them: they are no components of MDX.
const NAMES = new Set(
  `TABLE THEAD TBODY TFOOT CAPTION TR TD TH UL OL LI DL DT DD DIV SPAN CENTER FONT BR HR IMG PRE CODE KBD TT EM STRONG BIG SMALL SUB SUP
   BLOCKQUOTE H1 H2 H3 H4 H5 H6 BODY HTML HEAD TITLE META LINK STYLE SCRIPT FORM INPUT DEL INS`.split(/\s+/),
);

/** Whether a tag's name is one of HTML, in capitals. Names of one letter are taken for components. */
export function isHtmlInCapitals(name: string): boolean {
  return NAMES.has(name);
}
