// Japanese and Chinese, which write no spaces: their tokens are bigrams of letters; see `tokenize`.
import type { Language } from './language.ts';

/** A token of hiragana alone: an ending or a particle. Names of things are written in kanji, katakana or Latin letters. */
const HIRAGANA = /^[\p{sc=Hiragana}ー]+$/u;

/** Words of kanji that ask: reason, purpose, method, explanation, meaning, definition, "differ", "teach". */
const ASKING = new Set([
  '理由',
  '目的',
  '方法',
  '説明',
  '解説',
  '意味',
  '定義',
  '違',
  '教',
  '例',
  '何',
  '誰',
]);

export const japanese: Language = {
  code: 'ja',
  isFunctionWord: (word) => HIRAGANA.test(word),
  isQuestionWord: (word) => ASKING.has(word),
  stem: (word) => word,
  questionPhrases: new RegExp(
    [
      '(?:って|とは)?(?:何|なに|なん)(?:ですか|でしょうか|だろうか|なの|の?こと(?:ですか)?)?',
      'とは|って|について(?:の)?',
      '(?:を|について)?(?:詳しく|簡単に|わかりやすく|分かりやすく)?(?:教えて|説明して|解説して)(?:ください|下さい|ほしい|くれ)?',
      '(?:の)?(?:意味|定義|仕組み|しくみ|例)(?:は|を|$)',
      '(?:どのように|どうやって|どうして|どんな|どの|どれ|どこ|いつ|だれ|誰|なぜ|何故|どう)',
      '(?:です|でしょう|ます|ました|ません|ある|いる|する|なる|違う|できる)?か?[?？]?$',
      '[はがをにでとのもへや](?=[^\\p{sc=Hiragana}])',
    ].join('|'),
    'gu',
  ),
};

/** A token of nothing but Chinese particles, pronouns and conjunctions. */
const PARTICLES = /^[的了吗嗎呢吧是和与與在]+$/u;

export const chinese: Language = {
  code: 'zh',
  isFunctionWord: (word) => PARTICLES.test(word),
  isQuestionWord: () => false,
  stem: (word) => word,
  questionPhrases:
    /什么是|什麼是|有?多少|谁|誰|哪里|哪裡|何时|何時|是什么|是什麼|什么|什麼|如何|怎么样|怎么[求做]?|怎樣|怎麼|怎样|为什么|為什麼|为何|請問|请问|请?解释一?下?|請?解釋一?下?|告诉我|有哪些|哪些|哪个|有什么区别|(?:之间)?的?(?:区别|區別)|的定义|的意思|[的吗嗎呢吧了]/gu,
};
