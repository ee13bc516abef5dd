import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  'votes.helped': '役に立った',
  'votes.failed': '役に立たなかった',
  'votes.counted': 'ありがとうございます。名前を残さずに記録しました。いつでも変更できます。',
  'votes.changed': 'ありがとうございます。投票を変更しました。',
  'votes.same': 'すでに記録されています。',
  'votes.optedOut': 'あなたについて何も保存しないよう希望されているため、投票を数えられません。',
  'votes.away': '今は記録できません。あとでもう一度お試しください。',
  'votes.nowhere': '投票はサーバーでのみ数えられます。',
  'votes.title': '疑わしい回答',
  'votes.none': 'ありません。役に立たなかったとされた回答はありません。',
  'votes.choose': 'ページを読む',
  'votes.helpedCount': '役に立った：{number}',
  'votes.failedCount': '役に立たなかった：{number}',
};
