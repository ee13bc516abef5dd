// The report on a library, for people.
import type { LibraryReport, TitleSource } from '../library/index.ts';
import { counted } from '../terminal/index.ts';

/** Maximum number of lines of one list. */
const MAX_LINES = 10;

const FROM: Readonly<Record<TitleSource, string>> = {
  title: 'the key `title:`',
  question: 'the key `question:`',
  heading: 'an only first-level heading',
  navigation: 'the menu of the site',
  file: 'the name of a file',
  folder: 'the name of a folder',
};

/** The report as paragraphs, each ended by a blank line. */
export function formatReport(report: LibraryReport): string {
  const { name, kind, site, files, pages, questions, collections, sections, subjects } = report;
  const paragraphs = [
    [
      `${name} (${kind}): ${counted(pages, 'page')} in ${counted(subjects, 'subject')}, from ${counted(files, 'file')}`,
      `  ${counted(questions, 'page')} ${questions === 1 ? 'asks' : 'ask'} a question${collections > 0 ? `, in part from ${counted(collections, 'file')} of many questions` : ''}; ${counted(sections, 'section')} can be asked for by ${sections === 1 ? 'its heading' : 'their headings'}`,
      `  ${site === '' ? 'answers have no link to their source' : `linked to ${site}`}`,
    ],
    list('Found without being told', [
      ...report.notes,
      ...Object.entries(report.titles)
        .filter(([from]) => from !== 'title' && from !== 'question')
        .map(([from, count]) => `${counted(count, 'title')} from ${FROM[from as TitleSource]}`),
    ]),
    list(
      'Passed over',
      report.passedOver.map(
        ({ reason, count, examples }) =>
          `${count} × ${reason}: ${examples.join(', ')}${count > examples.length ? ', …' : ''}`,
      ),
    ),
    list(
      'Shown as it is written',
      report.rawText.map(({ file, text }) => `${file}: ${text}`),
    ),
    list(
      'Titles that say nothing',
      report.vagueTitles.map(({ file, title }) => `${file}: ${title}`),
    ),
    list(
      'Links and pictures that lead nowhere',
      report.broken.map(({ file, kind: what, target }) => `${file}: ${what} ${target}`),
    ),
    list('What to do next', report.next),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n\n`)
    .join('');
}

function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, MAX_LINES).map((item) => `  - ${item}`);
  const rest = items.length - shown.length;
  return [`${title}:`, ...shown, ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}
