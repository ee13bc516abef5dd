// Addresses of libraries in Git repositories, in the notation of Docker: `https://host/repository.git#branch:folder`.
import { createHash } from 'node:crypto';

export interface GitAddress {
  /** The URL that Git fetches from. It may hold a password. */
  url: string;
  /** The URL without a password, for messages and logs. */
  shown: string;
  /** The branch or tag; undefined for the repository's default branch. */
  branch: string | undefined;
  /** The folder of the library within the repository; blank for its root. */
  folder: string;
  /** Names the folder of the checkout: a hash of the address without its password, so that a new password needs no new checkout. */
  key: string;
}

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
/** `ext::` would run a program. `http://` and `git://` are not authenticated: anybody on the way could change pages. */
const ALLOWED = /^(?:https|ssh|file):\/\//i;
/** The short notation for SSH: `git@host:owner/repository.git`. */
const SHORT_SSH = /^([\w.-]+@[\w.-]+):(?!\/)([\w./~-]+)$/;
/** Names that Git cannot take for an option, since they do not begin with a hyphen. */
const BRANCH = /^\w[\w./-]*$/;
const FOLDER = /^[^\s-][^\0]*$/;

const WRONG =
  'is no address of a Git repository that is allowed: write https://, ssh:// or file://, and after it #BRANCH or #BRANCH:FOLDER if you like';

/** Whether a text is meant as the address of a repository, not as a folder of this machine. */
export function isAddress(text: string): boolean {
  return SCHEME.test(text) || SHORT_SSH.test(text.split('#')[0] ?? '');
}

/** Parses an address. Throws an `Error` whose message says what is wrong. */
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
  // Over HTTPS the user name alone may be an access token. Over SSH it is an account such as `git`.
  if (parsed.protocol !== 'ssh:') parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

function split(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
