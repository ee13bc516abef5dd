// What a page's title asks for: things that have names, or reasons, advice and accounts.
import { has } from './evidence.ts';

const THINGS =
  /\b(?:types?|kinds|forms?|components?|parts|structures?|stages?|phases?|layers|levels?|classes|categories|branches|organs|muscles|bones|glands|hormones|tissues|elements?|terms?|terminology|concepts|theories|models|laws|rules|principles|properties|symptoms|signs|disorders|diseases|classification|classif(?:y|ied)|definitions?|vocabulary|anatomy|steps|methods?|techniques?|instruments|materials|reactions|compounds|bonds|functions of)\b/i;
const ADVISES =
  /\b(?:benefits?|impacts?|importan(?:t|ce)|significan(?:t|ce)|strateg(?:y|ies)|tips|best practices|challenges?|implications?|effective(?:ly|ness)?|skills?|resources?|advantages?|influences?|contribut\w*|essential|improve\w*|enhanc\w*|support\w*|can|should|could|purposes?|necessary|encourage\w*|promot\w*|help|helps|prepare\w*|considerations?|reasons?|future|recent|perspectives?|lessons?|measures|efforts?|ways|value|responsibilit\w*|affect\w*|effects?|relationship|themes?|goals?|objectives?|expectations?|criticisms?|debates?|limitations?)\b/i;
/** Single cases of something, which are not to be known. */
const INSTANCES =
  /\b(?:examples?|initiatives|programs?|companies|bots?|itinerary|events|projects?|agencies|organi[sz]ations|products|countries|services)\b/i;
const OF_A_CASE =
  /\b(?:in class|the (?:itinerary|project|case|diagnosis|program|exam|video|study|series|speaker|presentation|meeting))\b/i;

export function weighTitle(title: string) {
  return {
    letters: Math.min(150, title.length) / 50,
    whatAre: has(title, /^(?:what|which) (?:are|were)\b/i),
    how: has(title, /^how\b/i),
    things: has(title, THINGS),
    advises: has(title, ADVISES),
    instances: has(title, INSTANCES),
    ofACase: has(title, OF_A_CASE),
    joins: has(title, /\band\b|,/i),
  };
}
