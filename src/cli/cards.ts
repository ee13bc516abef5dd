// cli cards: cards made of a library's pages, as a package for Anki or as a table, for teachers.
import { speak } from '../language/index.ts';
import {
  fileOf,
  headOf,
  isWithin,
  openPictureFiles,
  type PageDraft,
  pageUrl,
  readLibrary,
  readLibraryFile,
  readName,
  slugify,
} from '../library/index.ts';
import { CARD_KINDS, type CardKind, makeCards, openAnkiFile, openCsvFile } from '../study/index.ts';
import { counted, showProgress } from '../terminal/index.ts';
import { collectGarbage } from '../threads/index.ts';
import { type Arguments, refuseWords, UnknownNameError, UsageError } from './arguments.ts';

/** After how many pages memory is given back. */
const COLLECT_EVERY = 1000;

export async function cards(args: Arguments): Promise<number> {
  refuseWords(args);
  const { out, subject, config } = args;
  if (out === undefined || !/\.(?:apkg|csv)$/i.test(out))
    throw new UsageError('cards needs --out with the name of a file that ends in .apkg or .csv.');
  const kinds = readKinds(args.kinds);
  const file = (/\.csv$/i.test(out) ? openCsvFile : openAnkiFile)(out, speak());
  const { libraryDir: folder, sourceUrl } = config;
  const about = readLibraryFile(folder, sourceUrl);
  const pictures = openPictureFiles(folder);
  const wanted = subject === undefined ? undefined : slugify(subject);
  let count = 0;
  let pages = 0;
  let read = 0;
  readLibrary({ folder, sourceUrl, onProgress: showProgress('Making cards') }, (draft) => {
    read += 1;
    if (read % COLLECT_EVERY === 0) collectGarbage();
    if (draft.kind === 'section' || (wanted !== undefined && !isWithin(headOf(draft).subject, wanted)))
      return;
    const made = makeCards(draft, kinds);
    if (made.length === 0) return;
    count += made.length;
    pages += 1;
    file.add({
      cards: made,
      deck: [about.name, ...subjectsOf(draft)],
      url: pageUrl(about, draft),
      picture(target) {
        const path = pictures.find(fileOf(draft.path), target);
        const bytes = path === undefined ? undefined : pictures.read(path);
        return path === undefined || bytes === undefined ? undefined : { name: path, bytes };
      },
    });
  });
  file.close();
  process.stderr.write(`${out}: ${counted(count, 'card')} of ${counted(pages, 'page')}\n`);
  return 0;
}

/** The names of the page's subjects, outermost first. */
function subjectsOf(draft: PageDraft): readonly string[] {
  const { trail, spelling } = headOf(draft);
  return spelling !== '' ? [...trail.slice(0, -1).map(readName), spelling] : trail.map(readName);
}

function readKinds(kinds: string | undefined): ReadonlySet<CardKind> | 'proven' {
  if (kinds === undefined) return 'proven';
  const names = kinds.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !CARD_KINDS.some((kind) => kind === name));
  if (unknown !== undefined)
    throw new UnknownNameError(`There is no kind of cards "${unknown}"; there are ${CARD_KINDS.join(', ')}.`);
  return new Set(CARD_KINDS.filter((kind) => names.includes(kind)));
}
