import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  'message.question': '{link} で見つけた質問：',
  'message.empty': 'このメッセージには、調べられる言葉が見つかりませんでした。',

  'mention.empty': '私の名前の後に質問を書くか、`/{ask.name}` で質問してください。',
  'own.page':
    'あなた自身の答えを見たり、採点したり、計算したりすることはできません。やり方はこのページにあります：',
  'own.title': 'ここは自分で考えるところです',
  'own.text':
    'あなた自身の課題を見たり、採点したり、解いたりすることはできません。私はライブラリのページに書いてあることを示すだけです。やり方を質問していただければ、ページを探します。',
  'talk.greeting': 'こんにちは！👋',
  'talk.thanks': 'どういたしまして！😊',
  'talk.farewell': 'さようなら。勉強がんばってください！👋',
  'talk.praise': 'ありがとうございます、うれしいです！😊',
  'talk.insult': 'お役に立てず、すみません。もう一度やってみますね。',
  'talk.complaint':
    'すみません、違うページでしたね。その下の「{button.notMeant}」でほかのページを見られます。言い方を変えるのも役に立ちます。',
  'talk.joke': '冗談は人間のみなさんに任せます。私が得意なのは脚注だけです。🙂',
  'talk.self': '私はボットです。ライブラリのページから勉強の質問の答えを探します。作り話はしません。',
  'talk.mood': 'ページがあるかぎり元気です。あなたもそうだといいのですが。一ページずつ進みましょう。',
  'talk.chatter': 'わかりました！🙂',
  'talk.try': '勉強の質問をしてください。例えば：*{question}*',
  'talk.tryAny': '勉強の質問を、自分の言葉でしてください。',
};
