// The report on a library, for people.
import type { LibraryReport, TitleSource } from '../library/index.ts';

/** Maximum number of lines of one list. */
const MAX_LINES = 10;

const FROM: Readonly<Record<TitleSource, string>> = {
  title: 'their `title:`',
  question: 'their `question:`',
  heading: 'their only first-level heading',
  navigation: 'the menu of the site',
  file: 'their file names',
  folder: 'their folders',
};

/** The report as paragraphs, each ended by a blank line. */
export function formatReport(report: LibraryReport): string {
  const { name, kind, site, files, pages, questions, collections, sections, subjects } = report;
  const paragraphs = [
    [
      `${name} (${kind}): ${pages} pages in ${subjects} subjects, from ${files} files`,
      `  ${questions} pages ask a question${collections > 0 ? `, in part from ${collections} files of many questions` : ''}; ${sections} sections can be asked for by their headings`,
      `  ${site === '' ? 'answers have no link to their source' : `linked to ${site}`}`,
    ],
    list('Found without being told', [
      ...report.notes,
      ...Object.entries(report.titles)
        .filter(([from]) => from !== 'title' && from !== 'question')
        .map(([from, count]) => `${count} pages are named after ${FROM[from as TitleSource]}`),
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
