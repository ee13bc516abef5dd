import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'study.term': 'De quel terme s’agit-il ?',
  'study.statement': 'Vrai ou faux ?',
  'study.cloze': 'Que manque-t-il ?',
  'study.belongs': 'Lequel fait partie de « {list} » ?',
  'study.orderFirst': '« {list} » : qu’est-ce qui vient en premier ?',
  'study.orderAfter': '« {list} » : qu’est-ce qui vient après « {step} » ?',
  'study.table': '« {column} » de « {row} » ?',
  'study.formula': 'Quelle est la formule de « {name} » ?',
  'study.true': 'Vrai',
  'study.false': 'Faux',
  'cards.name': 'cartes',
  'cards.description': 'S’exercer avec des cartes tirées des pages ; vous seul les voyez',
  'cards.subject.name': 'matière',
  'cards.subject.description': 'Seulement les cartes de cette matière',
  'cards.show': 'Montrer la réponse',
  'cards.again': 'À revoir',
  'cards.hard': 'Difficile',
  'cards.good': 'Bien',
  'cards.easy': 'Facile',
  'cards.minutes': '{number} mn',
  'cards.days': '{number} j',
  'cards.counts': 'À revoir : {due} · Apprises : {learnt} · En tout : {all}',
  'cards.done': 'Rien n’est à revoir pour l’instant. Revenez plus tard ou choisissez une autre matière.',
  'cards.gone': 'Cette carte n’est plus dans la bibliothèque.',
  'cards.away':
    'Je n’ai pas accès à ma mémoire pour l’instant : vos cartes doivent attendre. Réessayez dans un moment.',
  'cards.next': 'Carte suivante',
  'cards.add': 'Ajouter à mes cartes',
  'cards.none': 'Cette page ne donne aucune carte.',
  'cards.optedOut':
    'Vous avez demandé que rien ne soit conservé sur vous : je ne peux donc pas garder de cartes.',
  'cards.added': {
    one: '{count} carte de cette page est maintenant à vous. Exercez-vous avec `/{cards.name}`.',
    many: '{count} cartes de cette page sont maintenant à vous. Exercez-vous avec `/{cards.name}`.',
    other: '{count} cartes de cette page sont maintenant à vous. Exercez-vous avec `/{cards.name}`.',
  },
};
