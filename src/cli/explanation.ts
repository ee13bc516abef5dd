// Why a question was answered as it was, in words for the people who look after a library.
import type { Finding } from '../finding/index.ts';
import type { Explanation } from '../search/index.ts';
import type { Shelf } from '../shelf/index.ts';
import { counted } from '../terminal/index.ts';

export type AnswerExplanation =
  /** The question named its page, which was shown without a search. */
  { kind: 'named'; page: string } | ({ kind: 'searched'; subject: string | null } & Explanation);

/** Explains what was found. */
export async function explainAnswer(
  { explain }: Pick<Shelf, 'explain'>,
  finding: Finding,
): Promise<AnswerExplanation> {
  if (finding.kind === 'page' && finding.isNamed) return { kind: 'named', page: finding.page.path };
  const subject = finding.subject?.slug;
  const options = subject === undefined ? {} : { subject };
  return { kind: 'searched', subject: subject ?? null, ...(await explain(finding.question, options)) };
}

/** An explanation as text, a few lines for each thing it says. */
export function showExplanation(explanation: AnswerExplanation): string {
  const title = 'Why this answer';
  const parts = [`${title}\n${'─'.repeat(title.length)}`];
  if (explanation.kind === 'named') {
    parts.push(`The question is the title of ${explanation.page}: that page is shown without a search.`);
  } else {
    parts.push(showVerdict(explanation), showWords(explanation), ...explanation.pages.map(showPage));
    if (explanation.subject !== null)
      parts.push(`Only pages of the subject ${explanation.subject} were looked at.`);
  }
  return parts.join('\n\n');
}

type Searched = Extract<AnswerExplanation, { kind: 'searched' }>;
type ReadWord = Searched['words'][number];
type ExplainedPage = Searched['pages'][number];

const REASONS: Readonly<Record<Searched['reason'], string>> = {
  nothing: 'no page holds any word of the question.',
  little: 'the best page says too little of what was asked.',
  chance: 'the best page holds words of the question, but far apart, and none in its title or keywords.',
  course: 'it asks how a course goes, and the best page is not named after that.',
  open: 'no page is far enough ahead of the others to be the answer.',
  clear: 'one page says what was asked, and is far enough ahead of the others.',
};

const OUTCOME_FEATURES: Readonly<Record<Searched['outcomeFeatures'][number]['kind'], string>> = {
  page: 'how much of the question the first page speaks of',
  missing: 'the weightiest word of which it says nothing',
  titleUsed: 'how much of its title was asked for',
  titleRuns: 'how much of its title was asked for word by word',
  pairs: 'words that stand together in the question and in its text',
  lead: 'how far it is ahead of the second page, or that there is none',
  ahead: 'how far it is ahead of the fifth page, or that there is none',
  titleNearness: 'how near its title is to the question in meaning',
  bestNearness: 'how near its nearest passage is to the question in meaning',
  found: 'how many rare words of the question it speaks of',
  rareMissing: 'how rare the weightiest word is of which it says nothing',
  logOdds: 'how far its score is ahead of all others together',
  passageLead: 'how far its nearest passage is ahead of those of other pages',
  smallness: 'few pages to choose from',
  smallTitleNearness: 'its title counts less among few pages',
  smallBestNearness: 'its nearest passage counts more among few pages',
  smallTopic: 'how much of the question its title, keywords and opening name, among few pages',
};

const PAGE_FEATURES: Readonly<Record<ExplainedPage['features'][number]['kind'], string>> = {
  bm25f: 'speaks much of the rare words',
  page: 'share of the question found in it',
  missing: 'made good for the weightiest word it lacks',
  title: 'share of the question found in the title',
  titleRoots: 'share of the question found in the title, rare words counted less',
  titleUsed: 'share of the title that was asked for',
  titlePairs: 'words together in question and title',
  keywords: 'share of the question found in the keywords',
  titleRuns: 'words of the title asked for one after another',
  named: 'a keyword or alias is what was asked',
  opening: 'share found in the first two paragraphs',
  topic: 'share found in title, keywords or first paragraphs',
  blocks: 'share found in its three best paragraphs',
  pairs: 'words together in question and text',
  density: 'how often it speaks of any of the words',
  recurrence: 'how often it comes back to each word',
  titleNearness: 'title near the question in meaning',
  bestNearness: 'nearest passage near it in meaning',
  meanNearness: 'all passages near it in meaning',
  smallTitleNearness: 'title near it, which counts more among few pages',
  smallBestNearness: 'a passage near it, which counts more among few pages',
  smallMeanNearness: 'all passages near it, which counts more among few pages',
  passages: 'length of the page in passages',
  sharedInPage: 'share found in it of what pages near in meaning are named after',
  sharedInTitle: 'share found in the title of what pages near in meaning are named after',
  distinctInPage: 'share found in it of what tells pages near in meaning apart',
  distinctInTitle: 'share found in the title of what tells pages near in meaning apart',
  titlePlace: 'its place by how near titles are in meaning',
  bestPlace: 'its place by how near passages are in meaning',
  nearPlace: 'its place by how near titles and passages are in meaning',
  wordsPlace: 'its place by words alone',
  bm25fPlace: 'its place by how often its words are found',
};

const KINDS: Readonly<Record<ReadWord['readings'][number]['kind'], string>> = {
  word: 'as it was typed',
  correction: 'if it was misspelt',
  clipping: 'if it was cut short',
  joined: 'written as one word',
  split: 'written as two words',
  inflection: 'another form',
  compound: 'part of a compound',
  abbreviation: 'abbreviation',
  synonym: 'means the same',
};

function showVerdict({ outcome, reason, confidence, thresholds, outcomeFeatures }: Searched): string {
  const { answer, unsure } = thresholds;
  const lines = [
    `Outcome: ${outcome}, because ${REASONS[reason]}`,
    `Confidence ${percent(confidence).trim()}; from ${percent(answer).trim()} a page is shown, from ${percent(unsure).trim()} pages are offered.`,
    ...outcomeFeatures.map(({ kind, points }) => `  ${signed(points)}  ${OUTCOME_FEATURES[kind]}`),
  ];
  return lines.join('\n');
}

function showWords({ words, ignored }: Searched): string {
  const lines = words.flatMap(({ word, share, stopPhrase, readings }) => [
    `  ${percent(share)}  ${word}${stopPhrase ? ' (people ask with it, so it counts little)' : ''}`,
    ...(readings.length === 0 ? ['          stands in no page'] : readings.map(showReading)),
  ]);
  if (ignored.length > 0) lines.push(`  Not looked up: ${ignored.join(', ')}`);
  return ['Words of the question, and how much of it each is:', ...lines].join('\n');
}

function showReading({ kind, text, strength, pages }: ReadWord['readings'][number]): string {
  return `          ${percent(strength)}  ${text} (${KINDS[kind]}; ${counted(pages, 'page')})`;
}

function showPage({ path, score, parts, found, missing, features }: ExplainedPage, index: number): string {
  const places = (['title', 'keywords', 'text'] as const).flatMap((place) => {
    const words = found.flatMap(({ word, as, where }) =>
      where !== place ? [] : [as === word ? word : `${word} as "${as}"`],
    );
    return words.length === 0 ? [] : [`   in its ${place}: ${words.join(', ')}`];
  });
  return [
    `${index + 1}. ${path}, ${score.toFixed(1)} points${parts === undefined ? '' : showParts(parts)}`,
    ...places,
    ...(missing.length === 0 ? [] : [`   nowhere in it: ${missing.join(', ')}`]),
    ...features.map(
      ({ kind, value, points }) => `   ${signed(points)}  ${PAGE_FEATURES[kind]} (${percent(value).trim()})`,
    ),
  ].join('\n');
}

function showParts({ words, meaning }: NonNullable<ExplainedPage['parts']>): string {
  return `: ${words.toFixed(1)} by words, ${meaning.toFixed(1)} by meaning`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`.padStart(4);
}

function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`;
}
