import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  'stats.name': '統計',
  'stats.description': 'ここでの質問の数とその結果を見る',
  'stats.weeks.name': '週',
  'stats.weeks.description': 'さかのぼる期間',
  'stats.weeks.4': '4週間',
  'stats.weeks.8': '8週間',
  'stats.weeks.13': '13週間',
  'stats.title': { other: 'ここ{count}週間の質問' },
  'stats.all':
    '質問：**{asked}** · 回答あり：**{answer}** · 候補を提示：**{unsure}** · 回答なし：**{missing}** · 役に立った：**{helped}** · 役に立たなかった：**{failed}**',
  'stats.legend': '🟦 回答あり · 🟨 候補を提示 · 🟥 回答なし · 👍 役に立った · 👎 役に立たなかった',
  'stats.answered': '回答あり',
  'stats.unsure': '候補を提示',
  'stats.missing': '回答なし',
  'stats.byWeek': '週ごと',
  'stats.byDay': '日ごと',
  'stats.line': '{name}：{figures}',
  'stats.bySubject': '科目ごと',
  'stats.pages': 'よく読まれたページ',
  'stats.noSubject': '科目なし',
  'stats.none': 'その期間、ここでは質問がありませんでした。',
  'stats.alt': '同じ数の棒グラフ：日付ごと、その下に科目ごと',
  'digest.title': 'このサーバーの先週',
  'digest.questions': 'よく聞かれ、まだ回答がない質問',
  'digest.more': '次にできること',
  'digest.moreText':
    '`/{unanswered.name}` ですべてを見て回答できます。`/{stats.name}` でより長い期間を見られます。',
  'help.keepsQuestions':
    'このサーバーでは、答えが見つからなかった質問を、ページを書く人のために保存しています。残すのは言葉だけで、誰が聞いたかは残しません。',
};
