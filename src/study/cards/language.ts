// What cards know of the language that a page is written in: its words that hold sentences together, and those that point out of one.
import { detectLanguage, type Language, languageWith } from '../../search/index.ts';

/** Words of a sentence that only those around it explain, anywhere in it and at its beginning. */
interface Pointing {
  anywhere: RegExp;
  atStart: RegExp;
  /** An article, which would tell the gender of what it stands before. */
  article: RegExp;
}

/** A language other than English, whose own words stand in `wording.ts`. */
export interface PageLanguage {
  language: Language;
  pointing: Pointing | undefined;
}

const NEVER = /(?!)/;

/** By code; of other languages nothing is known, and only what begins with its name is taken from their pages. */
const POINTING: Readonly<Record<string, Pointing>> = {
  de: {
    anywhere:
      /(?<!\p{L})(?:dies(?:e[rsmn]?)?|jene[rsmn]?|solche[rsmn]?|obige[rsmn]?|folgende[rsmn]?|oben|unten|hier|daher|deshalb|deswegen|dadurch|dabei|damit|dafür|davon|darin|somit|außerdem|ebenfalls|ebenso|auch|zudem|hingegen|dagegen|jedoch|wir|uns|unser\p{L}*|man sieht|z\. ?B\.|zum beispiel|beide[rsmn]?)(?!\p{L})/iu,
    atStart:
      /^(?:sie|er|es|ihr\p{L}*|sein\p{L}*|das|dort|manche|viele|einige|während|wenn|weil|und|oder|aber)(?!\p{L})/iu,
    article: /(?:(?:de[rsmn]|die|das|eine?[rsmn]?)\s+)?/iu,
  },
  es: {
    anywhere:
      /(?<!\p{L})(?:est[aeo]s?|es[aeo]s?|aquell?[aeo]s?|dich[ao]s?|arriba|abajo|aquí|allí|así|además|también|tampoco|por ello|por eso|por tanto|sin embargo|en cambio|nosotr[ao]s|nuestr[ao]s?|por ejemplo|amb[ao]s|siguientes?|anterior(?:es)?|mism[ao]s?)(?!\p{L})/iu,
    atStart:
      /^(?:ell[ao]s?|él|sus?|lo|muchos?|algun[ao]s|cuando|si|porque|y|o|pero|aunque|mientras)(?!\p{L})/iu,
    article: /(?:(?:el|la|los|las|un[ao]?s?)\s+)?/iu,
  },
  fr: {
    anywhere:
      /(?<!\p{L})(?:cet(?:te)?|ces?|cela|ceci|celui\p{L}*|celles?\p{L}*|ceux\p{L}*|tels?|telles?|ci-dessus|ci-dessous|ici|ainsi|donc|aussi|également|cependant|toutefois|en revanche|de plus|nous|notre|nos|par exemple|suivant\p{L}*|précédent\p{L}*|même|les deux)(?!\p{L})/iu,
    atStart:
      /^(?:ils?|elles?|on|son|sa|ses|leurs?|certains?|beaucoup|quand|si|parce|et|ou|mais|bien que|lorsque|lorsqu)(?!\p{L})/iu,
    article: /(?:(?:les?|la|une?|des)\s+|l[’'])?/iu,
  },
  pt: {
    anywhere:
      /(?<!\p{L})(?:n?d?est[ae]s?|n?d?ess[ae]s?|n?d?aquel[ae]s?|n?d?isso|n?d?isto|dit[ao]s?|acima|abaixo|aqui|ali|assim|além disso|também|portanto|por isso|no entanto|porém|nós|noss[ao]s?|por exemplo|amb[ao]s|seguintes?|anterior(?:es)?|mesm[ao]s?)(?!\p{L})/iu,
    atStart:
      /^(?:el[ae]s?|seus?|suas?|muit[ao]s|algun?s|algumas|quando|se|porque|e|ou|mas|embora|enquanto)(?!\p{L})/iu,
    article: /(?:(?:[oa]s?|uma?s?|uns)\s+)?/iu,
  },
  ja: {
    anywhere:
      /この|その|あの|これ|それ|あれ|ここ|そこ|上記|下記|以下|以上|次の|前述|同じ|同様|また、|しかし|したがって|そのため|例えば|たとえば|私たち|我々/u,
    atStart: /^(?:および|または|そして|なお)/u,
    article: NEVER,
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
