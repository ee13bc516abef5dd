// Ranks the pages that may answer a question by their scores: by words alone, or by words and meaning together.
import { joinFeatures } from '../features/meaning-features.ts';
import { placesOf } from '../features/places.ts';
import { openViews, type SearchIndex } from '../retrieval/search-index.ts';
import { completeNearness, nearnessAmong, nearnessOf } from './nearest-pages.ts';
import { partsByMeaning } from './rank.ts';
import { pathOf, type RankedPage } from './ranked-page.ts';
import { type Question, type ReadByWords, type ReadPage, readCandidates } from './read-candidates.ts';
import { topicFeatures, topicOf } from './topic.ts';

/** Meaning joins the words where at least this share of the pages found by words have vectors: else the others would be at a disadvantage. */
const MIN_WITH_VECTORS = 0.5;

/**
 * The pages that may answer a question, best first, pages with duplicate titles included. Empty for a question without concepts. `read` may
 * be the result of `readByWords` for the same question over the same index.
 */
export function rankPages(index: SearchIndex, question: Question, read?: ReadByWords): RankedPage[] {
  if (question.concepts.length === 0) return [];
  const pages = openViews(index, question.subject).flatMap((view, number) =>
    readCandidates(index, view, question, read?.[number]),
  );
  pages.sort(compareRanks);
  const found = pages.filter(({ isFoundByWords }) => isFoundByWords);
  const withVectors = found.filter(({ near }) => near !== undefined);
  const isJoined =
    pages.some(({ near }) => near !== undefined) && withVectors.length >= MIN_WITH_VECTORS * found.length;
  return isJoined
    ? joinMeaning(pages, question, index.vocabulary.pages).sort(compareRanks)
    : found.map(withoutMeaning);
}

function withoutMeaning({ segment, page, titleKey, features, score, block }: ReadPage): RankedPage {
  return { segment, page, titleKey, features, score, block };
}

/** Scores pages anew by words and meaning together. `pages` is the number of pages of the library. */
function joinMeaning(found: readonly ReadPage[], { concepts }: Question, pages: number): RankedPage[] {
  const measured = found.flatMap((read) =>
    read.met === undefined ? [] : [{ read, met: read.met, near: completeNearness(read.near) }],
  );
  const topic = topicOf(
    Float64Array.from(concepts, ({ weight }) => weight),
    measured.map(({ met, near }) => ({ met, nearness: nearnessOf(near) })),
  );
  const places = placesOf(
    measured.map(({ read, near }) => ({
      titleNearness: near.titleNearness,
      bestNearness: near.bestNearness,
      words: read.score,
      bm25f: read.features.bm25f,
    })),
  );
  return measured.flatMap(({ read, met, near }, index) => {
    const place = places[index];
    if (place === undefined) return [];
    const { segment, page, titleKey, features } = read;
    const meaning = joinFeatures(near, nearnessAmong(pages, near), topicFeatures(topic, met), place);
    const parts = partsByMeaning(features, meaning);
    const block = read.near?.passages?.block ?? read.block;
    const score = parts.words + parts.meaning;
    return [{ segment, page, titleKey, features, meaning, parts, score, block }];
  });
}

/** Orders pages by descending score; the path decides between equal scores, so that results can be repeated. */
function compareRanks(a: Comparable, b: Comparable): number {
  return b.score - a.score || (pathOf(a) < pathOf(b) ? -1 : 1);
}

type Comparable = Pick<RankedPage, 'segment' | 'page' | 'score'>;
