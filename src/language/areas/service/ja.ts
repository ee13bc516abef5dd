import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  'mention.wait': {
    other:
      '質問は一つずつお願いします。{count} 秒後にもう一度お試しいただくか、`/{ask.name}` ですぐに質問してください。',
  },
  'limit.person': {
    other: '一度にたくさんの操作がありました。{count} 秒後にもう一度お試しください。',
  },
  'limit.everybody': {
    other: 'ここではいま質問が多すぎて追いつけません。{count} 秒後にもう一度お試しください。',
  },
  'limit.channel': {
    other:
      'ここではいま質問が多すぎて追いつけません。{count} 秒後にもう一度質問するか、`/{ask.name}` ですぐに質問してください。',
  },
  'limit.shares': {
    other: '共有された回答が多すぎます。{count} 秒後にもう一度お試しください。',
  },

  'help.title': 'できること',
  'help.text':
    'ページを集めたライブラリをもとに、勉強の質問に答えます。お伝えするのはライブラリにあることだけです。答えがなければ、そうお伝えします。',
  'help.commands': 'コマンド',
  'help.menu': 'ほかにも：メッセージのメニューから *アプリ*、*{answer.name}* の順に選ぶ。',
  'help.mention': 'または質問と一緒に私をメンションする。ダイレクトメッセージではそのまま書くだけです。',
  'help.privacy': 'あなたについて保存すること',
  'help.privacyText':
    '誰が質問したかは保存しません。あなたの名前とともに残すのは、あなたが頼んだものだけです：書いたページ、練習しているカード、知らせてほしい回答。`/{privacy.name}` で、そのすべてをファイルで見たり、削除したりできます。ほかには、あなたのメッセージに合わせて編集・削除できるように、どの返信がどのメッセージのものかを覚え、質問が続けて送られないように、質問したことを 1 分間だけ覚えています。',
  'help.privacyLast':
    '「それはなぜ？」などの続きの質問がわかるように、チャンネルごとに最後に見たページや候補を 10 分間だけ覚えています。',
  'help.library': 'ライブラリ',
  'help.libraryText': { other: '{name}：{count} ページ。{site}' },

  'error.sorry': 'こちらで問題が起きました。少し待ってからもう一度お試しください。',
  'error.busy': 'ただいま質問がたいへん混み合っています。1 分ほどしてからもう一度質問してください。',
  'error.reading':
    'ライブラリをまだ読み込んでいます（{count} ページ中 {number} ページ）。少し待ってからもう一度質問してください。',
  'error.outdated': 'これは別のバージョンのボットのものです。`/{ask.name}` でもう一度質問してください。',
  'error.command':
    'このコマンドはもうありません。`/{ask.name}` で質問するか、`/{browse.name}` で何があるかを見てください。',
};
