// Alternatives side by side, of which a reader opens one (content tabs): a list, each under its name.
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { DIV } from '../../syntax/edits.ts';
import { namedList, rewriteChildren } from '../../syntax/nodes.ts';
import type { Range } from '../../syntax/ranges.ts';
import type { Dialect, OwnNode } from '../dialect.ts';

/** A tab until its neighbours are known: then they are one list. */
interface Tab {
  type: 'tab';
  name: PhrasingContent[];
  /** Under this name, so that dialects that settle before find what they are to settle in it. */
  children: RootContent[];
  range: Range;
}

/** A tab of the given name, to be joined with those beside it. */
export function tabNode(name: PhrasingContent[], { start, end, children }: OwnNode): RootContent {
  const tab: Tab = { type: 'tab', name, children, range: { start, end } };
  return tab as unknown as RootContent;
}

/** Joins neighbouring tabs, whichever dialect they are of; it comes behind these. */
export const TABS: Dialect = {
  name: 'tabs',
  isIn: (markdown) => [':::', DIV, '==='].some((sign) => markdown.includes(sign)),
  settle(root: Root) {
    rewriteChildren(root, joinTabs);
  },
};

function joinTabs(children: RootContent[]): RootContent[] {
  if (!children.some(isTab)) return children;
  const joined: RootContent[] = [];
  let open: Tab[] = [];
  const close = () => {
    if (open.length > 0)
      joined.push(namedList(open.map(({ name, children: blocks, range }) => ({ name, blocks, range }))));
    open = [];
  };
  for (const child of children) {
    if (isTab(child)) open.push(child);
    else {
      close();
      joined.push(child);
    }
  }
  close();
  return joined;
}

function isTab(node: unknown): node is Tab {
  return (node as { type: string }).type === 'tab';
}
