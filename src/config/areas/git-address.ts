// A library that lies in a Git repository: its address, as docker and others write it, `https://host/repository.git#branch:folder`.
import { createHash } from 'node:crypto';

export interface GitAddress {
  /** What Git fetches from; it may hold a password. */
  url: string;
  /** The same without a password: for people and logs. */
  shown: string;
  /** The branch or tag; undefined for the repository's own choice. */
  branch: string | undefined;
  /** Where in the repository the library lies; blank for all of it. */
  folder: string;
  /** A name for the folder of the checkout: the same address without its password has the same one. */
  key: string;
}

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
/** Schemes that ask nobody to run a program; over `http://` and `git://` anybody on the way could change pages. */
const ALLOWED = /^(?:https|ssh|file):\/\//i;
/** How SSH writes it: `git@host:owner/repository.git`. */
const SHORT_SSH = /^([\w.-]+@[\w.-]+):(?!\/)([\w./~-]+)$/;
/** Names that are no option of a command and lead out of nothing. */
const BRANCH = /^\w[\w./-]*$/;
const FOLDER = /^[^\s-][^\0]*$/;

const WRONG =
  'is no address of a Git repository that is allowed: write https://, ssh:// or file://, and after it #BRANCH or #BRANCH:FOLDER if you like';

/** Whether somebody meant an address, and no folder. */
export function isAddress(text: string): boolean {
  return SCHEME.test(text) || SHORT_SSH.test(text.split('#')[0] ?? '');
}

/** The parts of an address; throws with what is wrong. */
export function readGitAddress(text: string): GitAddress {
  const [address = '', choice = ''] = split(text, '#');
  const url = address.replace(SHORT_SSH, 'ssh://$1/$2');
  const [branch = '', folder = ''] = split(choice, ':');
  const isGood =
    ALLOWED.test(url) &&
    URL.canParse(url) &&
    (branch === '' || (BRANCH.test(branch) && !branch.includes('..'))) &&
    (folder === '' || (FOLDER.test(folder) && !folder.startsWith('/') && !folder.split('/').includes('..')));
  if (!isGood) throw new Error(WRONG);
  const shown = withoutPassword(url);
  const key = createHash('sha256').update(`${shown}#${branch}`).digest('hex').slice(0, 16);
  return { url, shown, branch: branch === '' ? undefined : branch, folder, key };
}

function withoutPassword(url: string): string {
  const parsed = new URL(url);
  // In an address of the web the name alone may be a token; over SSH it is an account.
  if (parsed.protocol !== 'ssh:') parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

function split(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
