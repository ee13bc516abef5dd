// A page as a task of the thread that lays pages out. Where links lead is known to the library, which is not there.
import { type LaidOut, layOutPage, type PageText } from './layout.ts';

/** What of a page its layout is made of, as threads can be sent it. */
export interface LayoutTask {
  title: string;
  answer: string;
  url: string;
  /** Whether relative links are looked up in the library, too. */
  looksUpLinks: boolean;
  /** Where the links and the names between double brackets lead, once they are known. */
  addresses?: Addresses;
}

/** Addresses by what the page writes for them; undefined for what leads nowhere. */
export interface Addresses {
  links: ReadonlyMap<string, string | undefined>;
  wikiLinks: ReadonlyMap<string, string | undefined>;
}

/** The page laid out; or what must be looked up first, so that the page is laid out once more. */
export type LayoutResult =
  | { kind: 'laidOut'; laidOut: LaidOut }
  | { kind: 'asks'; links: string[]; wikiLinks: string[] };

/** Lays out a page that may ask for addresses. */
export function runLayout({ title, answer, url, looksUpLinks, addresses }: LayoutTask): LayoutResult {
  const asked = { links: new Set<string>(), wikiLinks: new Set<string>() };
  const look = (kind: 'links' | 'wikiLinks') => (target: string) => {
    asked[kind].add(target);
    return addresses?.[kind].get(target);
  };
  const linked = looksUpLinks ? { linkTo: look('links') } : {};
  const laidOut = layOutPage({ title, answer, url, wikiLinkTo: look('wikiLinks'), ...linked });
  const isComplete = addresses !== undefined || asked.links.size + asked.wikiLinks.size === 0;
  return isComplete
    ? { kind: 'laidOut', laidOut }
    : { kind: 'asks', links: [...asked.links], wikiLinks: [...asked.wikiLinks] };
}

/** The task of a page. */
export function taskOf({ title, answer, url, linkTo }: PageText): LayoutTask {
  return { title, answer, url, looksUpLinks: linkTo !== undefined };
}

/** Maximum number of links of a page that are looked up; more are no list that anybody follows. */
const MAX_LINKS = 2000;

/** Looks up what a layout asked for. */
export function lookUp(
  page: PageText,
  { links, wikiLinks }: { links: string[]; wikiLinks: string[] },
): Addresses {
  const all = (targets: string[], find: (target: string) => string | undefined) =>
    new Map(targets.slice(0, MAX_LINKS).map((target) => [target, find(target)]));
  return {
    links: all(links, (target) => page.linkTo?.(target)),
    wikiLinks: all(wikiLinks, (target) => page.wikiLinkTo?.(target)),
  };
}
