import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  'share.by': '{sharer} が共有しました',
  'share.byFor': '{reader} へ、{sharer} が共有しました',
  'share.for': '「{button.share}」で {reader} に投稿します。',
  'share.about': '対象のメッセージ：{link}',
  'share.done': 'このチャンネルに共有しました。',
  'share.pick': '誰に共有しますか？その人はこのチャンネルでメンションされます。',
  'keep.done': 'DM に送りました。',
  'refusal.direct':
    'DM を送れません。私からの DM を受け取らない設定になっています。このサーバーの設定で DM を許可してから、もう一度お試しください。',
  'share.takeBackFailed': 'Discord に拒否されたため、取り消せませんでした。',
  'refusal.user': 'ここでは共有できません。このチャンネルであなたに「{permission}」の権限がありません。',
  'refusal.bot': 'ここには投稿できません。このチャンネルで私に「{permission}」の権限がありません。',
  'refusal.hushed':
    'このサーバーでは、個人で追加したアプリは本人にしか答えられないため、ここでは共有できません。',
  'refusal.archived': 'このスレッドはアーカイブされています。再開してからもう一度お試しください。',
  'refusal.channel': 'このチャンネルには投稿できません。なくなったか、私には見えません。',
  'refusal.message': 'そのメッセージは削除されたため、何も投稿しませんでした。',
  'refusal.discord': 'Discord がメッセージを受け付けませんでした。少し待ってからもう一度お試しください。',
  'refusal.takeBack': '取り消せるのは、これを求めた本人かモデレーターだけです。',
  'permission.view': 'チャンネルを見る',
  'permission.send': 'メッセージを送信',
  'permission.threads': 'スレッドでメッセージを送信',
  'permission.embed': '埋め込みリンク',
  'permission.history': 'メッセージ履歴を読む',
};
