// How much of an answer somebody asks for: "in one sentence", "in detail", in the languages that the bot speaks.
import type { Extent } from './finding.ts';

/** What people say for each extent, one language a line: English, German, Spanish, French, Portuguese, Japanese. */
const WORDINGS: Readonly<Record<Extent, readonly string[]>> = {
  opening: [
    "in (?:one|a(?: single)?|1) sentence|in (?:a few|few|simple|short) words|in (?:brief|short|a nutshell)|briefly|tl;?dr|summari[sz]ed|the short version(?: of)?|(?:like|as if) i'?m (?:5|five)(?: years old)?|eli5|in simple terms",
    'in (?:einem|1) satz|in (?:wenigen|einfachen|kurzen) worten|kurz (?:gesagt|und knapp|erklärt|gefasst|zusammengefasst)|ganz kurz|in kürze|kurzfassung|(?:als|wie) (?:wäre|waere) ich (?:5|fünf)|für (?:ein )?(?:5|fünf)jährige?s?(?: kind)?',
    'en una (?:sola )?(?:frase|oración)|en (?:pocas|breves|pocas) palabras|brevemente|en (?:resumen|breve)|como si tuviera (?:5|cinco)(?: años)?',
    "en une (?:seule )?phrase|en (?:quelques|peu de) mots|brièvement|en (?:bref|résumé)|comme si j'avais (?:5|cinq) ans",
    'em uma (?:só )?frase|numa frase|em (?:poucas|breves) palavras|brevemente|resumidamente|em (?:resumo|suma)|como se eu tivesse (?:5|cinco)(?: anos)?',
    '一文で|一言で|ひとことで|簡潔に|手短に|簡単に|5歳児?(?:に|でも)(?:わかるように)?',
  ],
  whole: [
    '(?:in|with) (?:full|more|great|all the)? ?details?|in depth|in full|full (?:page|answer|explanation|version)|the (?:whole|full) (?:page|thing|story)|thoroughly|everything about|at length',
    'im detail|ausführlich|in voller länge|die ganze seite|(?:ganz )?genau erklärt|vollständig|alles über',
    'en detalle|detalladamente|con (?:todo )?detalle|la página (?:completa|entera)|en profundidad|todo sobre',
    'en détail|de façon détaillée|en profondeur|la page (?:entière|complète)|tout sur',
    'em detalhes?|detalhadamente|com (?:todos os )?detalhes|a página (?:inteira|completa)|em profundidade|tudo sobre',
    '詳しく|詳細に|全文で?|くわしく|ページ全体を?',
  ],
};

const PATTERNS = Object.entries(WORDINGS).map(([extent, wordings]) => ({
  extent: extent as Extent,
  // Signs of Japanese stand beside each other; other words end where a letter ends.
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${wordings.slice(0, -1).join('|')})(?![\\p{L}\\p{N}])|${wordings.at(-1)}`,
    'giu',
  ),
}));

/** A question without what it says of the answer's extent, and that extent where it says one. */
export interface Wished {
  question: string;
  extent?: Extent;
}

/**
 * Reads how much of an answer is asked for. A question that says nothing else is left as it is: it may be about just that.
 */
export function readExtent(question: string): Wished {
  for (const { extent, pattern } of PATTERNS) {
    const without = question.replace(pattern, ' ');
    if (without === question) continue;
    const rest = without
      .replace(/^[\s,:;–-]+|[\s,:;–-]+(?=[.?!]*$)/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (/[\p{L}\p{N}]{2}/u.test(rest)) return { question: rest, extent };
  }
  return { question };
}
