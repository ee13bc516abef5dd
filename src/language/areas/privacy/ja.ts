import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  'privacy.name': 'プライバシー',
  'privacy.description': 'あなたについて保存している情報と、その削除方法',
  'privacy.title': 'あなたについて保存している情報',
  'privacy.about':
    '機能に必要な場合にだけ、このサーバーが定めた期間（指定がなければ90日間）情報を保存します。すべて閲覧することも、削除することも、一切保存しないように指定することもできます。質問があなたの名前と一緒に保存されることはありません。',
  'privacy.isIn': '現在、あなたが使う機能に必要な情報だけを保存しています。',
  'privacy.isOut': '現在、返信したあとは、あなたについて何も保存していません。',
  'privacy.file': 'これが、あなたについて保存しているすべての情報です。',
  'privacy.sure': 'あなたについて保存している情報をすべて削除しますか？元に戻すことはできません。',
  'privacy.erased': 'あなたについて保存していた情報をすべて削除しました。',
  'privacy.optedOut':
    '今後はあなたについて何も保存しません。すでに保存している情報は、削除するまで残ります。',
  'privacy.optedIn': '今後は、あなたが使う機能に必要な情報をふたたび保存します。',
  'privacy.away':
    '現在データの保存先に接続できないため、何も変更されていません。数分後にもう一度お試しください。',
  'button.export': '保存内容を見る',
  'button.optOut': '何も保存しない',
  'button.optIn': 'ふたたび保存する',
  'button.erase': 'すべて削除',
  'button.eraseSure': 'はい、すべて削除します',
  'button.keepData': 'いいえ、残します',
  'button.privacyBack': 'プライバシーに戻る',
};
