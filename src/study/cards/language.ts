// What cards know of the language that a page is written in: its words that hold sentences together, and those that point out of one.
import { detectLanguage, type Language, languageWith } from '../../search/index.ts';

/** Words of a sentence that only those around it explain, anywhere in it and at its beginning. */
interface Pointing {
  anywhere: RegExp;
  atStart: RegExp;
  /** An article at the end of what stands before a name, whose gender it would tell. */
  article: RegExp;
  /** Words that head parts of any page: what has no other word is no name of a thing. */
  labels: RegExp;
}

/** A language other than English, whose own words stand in `wording.ts`. */
export interface PageLanguage {
  language: Language;
  pointing: Pointing | undefined;
}

const NEVER = /(?!)/;

/** Words of a sentence that says enough, and characters of one in a script without blanks. */
const MIN_WORDS = 6;
const MIN_LENGTH_UNSPACED = 10;

/** A blank that a verb follows, as far as that is no sign, no capital and no word that joins. */
const AS_SUBJECT = /^X (?!(?:y|e|o|u|et|ou|und|oder|con|com|mit|avec|en|de)\s)\p{Ll}/u;

/** By code; of other languages nothing is known, and only what begins with its name is taken from their pages. */
const POINTING: Readonly<Record<string, Pointing>> = {
  de: {
    anywhere:
      /(?<!\p{L})(?:dies(?:e[rsmn]?)?|jene[rsmn]?|solche[rsmn]?|obige[rsmn]?|folgende[rsmn]?|oben|unten|hier|daher|deshalb|deswegen|dadurch|dabei|damit|dafür|davon|darin|somit|außerdem|ebenfalls|ebenso|auch|zudem|hingegen|dagegen|jedoch|wir|uns|unser\p{L}*|man sieht|z\. ?B\.|zum beispiel|beide[rsmn]?)(?!\p{L})/iu,
    atStart:
      /^(?:sie|er|es|ihr\p{L}*|sein\p{L}*|das|dort|manche|viele|einige|während|wenn|weil|und|oder|aber)(?!\p{L})/iu,
    article: /(?:de[rsmn]|die|das|eine?[rsmn]?)\s+$/iu,
    labels:
      /^(?:definition|beispiele?|problem\p{L}*|lösung\p{L}*|vorteile?|nachteile?|hinweise?|achtung|anmerkung\p{L}*|bedeutung|ursachen?|wirkung\p{L}*|folgen?|funktion(?:en)?|aufgaben?|verwendung|anwendung(?:en)?|ziele?|grund|gründe|einleitung|zusammenfassung|fazit|merkmale?|eigenschaft(?:en)?|unterschiede?|gemeinsamkeit(?:en)?|aufbau|ablauf|voraussetzung(?:en)?|ergebnis(?:se)?|einschränkung(?:en)?|grenzen?|idee|regeln?|formel|allgemein|wichtig|sonstiges|interpretation|logik|diagramm|praktisch\p{L}*|konzeptionell\p{L}*)$/iu,
  },
  es: {
    anywhere:
      /(?<!\p{L})(?:est[aeo]s?|es[aeo]s?|aquell?[aeo]s?|dich[ao]s?|arriba|abajo|aquí|allí|así|además|también|tampoco|por ello|por eso|por tanto|sin embargo|en cambio|nosotr[ao]s|nuestr[ao]s?|por ejemplo|amb[ao]s|siguientes?|anterior(?:es)?|mism[ao]s?)(?!\p{L})/iu,
    atStart:
      /^(?:ell[ao]s?|él|sus?|lo|muchos?|algun[ao]s|cuando|si|porque|y|o|pero|aunque|mientras)(?!\p{L})/iu,
    article: /(?:el|la|los|las|un[ao]?s?)\s+$/iu,
    labels:
      /^(?:definición|ejemplos?|problemas?|solución|soluciones|ventajas?|desventajas?|inconvenientes?|nota|cuidado|ojo|importante|importancia|causas?|efectos?|consecuencias?|función|funciones|usos?|aplicación|aplicaciones|objetivos?|introducción|resumen|conclusión|conclusiones|características?|diferencias?|semejanzas?|estructura|proceso|pasos?|resultados?|limitación|limitaciones|idea|ideas|regla|fórmula|lógica|acción|acciones|diagrama|interpretación|general|otros?|otras?|lenguaje|real|matemático|ambigüedad|entrada|salida|fin|inicio|motivo|razón|descripción|contexto|coste|clave)$/iu,
  },
  fr: {
    anywhere:
      /(?<!\p{L})(?:cet(?:te)?|ces?|cela|ceci|celui\p{L}*|celles?\p{L}*|ceux\p{L}*|tels?|telles?|ci-dessus|ci-dessous|ici|ainsi|donc|aussi|également|cependant|toutefois|en revanche|de plus|nous|notre|nos|par exemple|suivant\p{L}*|précédent\p{L}*|même|les deux)(?!\p{L})/iu,
    atStart:
      /^(?:ils?|elles?|on|son|sa|ses|leurs?|certains?|beaucoup|quand|si|parce|et|ou|mais|bien que|lorsque|lorsqu)(?!\p{L})/iu,
    article: /(?:(?:les?|la|une?|des)\s+|l[’'])$/iu,
    labels:
      /^(?:définition|exemples?|problèmes?|solutions?|avantages?|inconvénients?|remarques?|attention|important\p{L}*|importance|causes?|effets?|conséquences?|fonctions?|utilisations?|applications?|objectifs?|buts?|introduction|résumé|conclusions?|caractéristiques?|différences?|ressemblances?|structure|processus|étapes?|résultats?|limites?|idées?|règles?|formule|logique|actions?|schéma|interprétation|généralités?|général|autres?|entrée|sortie|début|fin|raison|description|contexte|clé)$/iu,
  },
  pt: {
    anywhere:
      /(?<!\p{L})(?:n?d?est[ae]s?|n?d?ess[ae]s?|n?d?aquel[ae]s?|n?d?isso|n?d?isto|dit[ao]s?|acima|abaixo|aqui|ali|assim|além disso|também|portanto|por isso|no entanto|porém|nós|noss[ao]s?|por exemplo|amb[ao]s|seguintes?|anterior(?:es)?|mesm[ao]s?)(?!\p{L})/iu,
    atStart:
      /^(?:el[ae]s?|seus?|suas?|muit[ao]s|algun?s|algumas|quando|se|porque|e|ou|mas|embora|enquanto)(?!\p{L})/iu,
    article: /(?:[oa]s?|uma?s?|uns)\s+$/iu,
    labels:
      /^(?:definição|exemplos?|problemas?|solução|soluções|vantagens?|desvantagens?|nota|cuidado|atenção|importante|importância|causas?|efeitos?|consequências?|função|funções|usos?|aplicação|aplicações|objetivos?|introdução|resumo|conclusão|características?|diferenças?|semelhanças?|estrutura|processo|passos?|etapas?|resultados?|limitação|limitações|ideias?|regra|fórmula|lógica|ação|ações|diagrama|interpretação|geral|outros?|outras?|entrada|saída|fim|início|motivo|razão|descrição|contexto|chave)$/iu,
  },
  ja: {
    anywhere:
      /この|その|あの|これ|それ|あれ|ここ|そこ|上記|下記|以下|以上|次の|前述|同じ|同様|また、|しかし|したがって|そのため|例えば|たとえば|私たち|我々/u,
    atStart: /^(?:および|または|そして|なお)/u,
    article: NEVER,
    labels:
      /^(?:定義|例|問題|解決(?:策)?|利点|欠点|長所|短所|注意|重要(?:性)?|原因|効果|影響|結果|機能|役割|用途|応用|目的|はじめに|まとめ|結論|特徴|性質|違い|構造|過程|手順|限界|考え方|規則|公式|概要|その他)$/u,
  },
};

/** The language of a page, told by its words unless the page names it; undefined for English. */
export function languageOfPage(text: string, named?: string): PageLanguage | undefined {
  const code = named ?? detectLanguage(text);
  const language = languageWith(code);
  return language && { language, pointing: POINTING[language.code] };
}

/** Whether a sentence of the language can be understood without those around it, as far as its words tell. */
export function standsAloneIn({ pointing }: PageLanguage, text: string): boolean {
  return pointing !== undefined && !pointing.anywhere.test(text) && !pointing.atStart.test(text);
}

/** Whether a name says only which part of a page follows: "problem", "main advantages". */
export function isLabel({ language, pointing }: PageLanguage, name: string): boolean {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    pointing !== undefined &&
    words.some((word) => pointing.labels.test(word)) &&
    words.every((word) => pointing.labels.test(word) || language.isFunctionWord(word.toLowerCase()))
  );
}

/**
 * Whether a sentence with a blank, which stands as `X`, still says something of what was left out: the blank is its subject, or stands
 * within it.
 */
export function saysSomethingOf(sentence: string): boolean {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(sentence))
    return sentence.length >= MIN_LENGTH_UNSPACED;
  if ((sentence.match(/\p{L}+/gu) ?? []).length < MIN_WORDS) return false;
  return !sentence.startsWith('X') || AS_SUBJECT.test(sentence);
}
