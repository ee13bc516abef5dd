// Names that say nothing of what a page is about.

const VAGUE =
  /^(?:introduction|intro|overview|summary|conclusion|notes?|basics|index|readme|home|welcome|about|misc(?:ellaneous)?|untitled(?: \d+)?|page|chapter \d+|lecture \d+|week \d+|lesson \d+|part \d+|einleitung|einführung|übersicht|introducción|introduction générale|introdução|はじめに|简介)$/i;

/** Whether a title or a file's name says nothing of what its page is about. */
export function isVague(title: string): boolean {
  return VAGUE.test(title);
}
