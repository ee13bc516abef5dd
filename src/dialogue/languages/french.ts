// How people talk to a bot in French.
import type { Wording } from './wording.ts';

export const french: Wording = {
  locale: 'fr',
  elides: true,
  persons: 'tu/te/t/toi/ton/ta/tes/vous/es tu/tu es/bot/cribsheet/je/j/me/m/moi/mon/ma/mes/suis',
  asks: 'pourquoi/comment/que/quoi/quel/quelle/quand/ou',
  glue: `un/une/le/la/les/l/des/du/de/d/tres/trop/si/plus/tant/beaucoup/a/au/aux/en/dans/avec/pour/par/et/ou/mais/est/es/suis/sont/c/ce
    /ca/cela/que/qu/qui/quoi/comment/quand/aujourd hui/maintenant/ici/encore/tous/tout/toutes/tout le monde/les gars/les amis/mec
    /frere/bro/mon pote/poto/ami/s il te plait/stp/svp/pas/ne/n/rien/aussi/vraiment/ai/as/peux/veux/vas/va/pour ton aide
    /pour l aide/pour tout/pour la reponse/pour ca/quel/quelle/bien/alors/donc/quand meme/hein/il/elle/on/y/me/te/se/bonne/bon
    /connais/raconte/raconte moi/seulement/exam/examen/controle/cours/ecole/prof/demain/lycee/fac/comme/mes/maths/math/grave
    /ce que tu dis/ce que tu racontes/de ouf/pff/pfff/bof/ouf/wesh/derriere/l ecran/mdr/ptn/putain`,
  shorthands: `tlm=tout le monde/jsp=je sais pas/jsuis=je suis/chui=je suis/chuis=je suis/pk=pourquoi/pr=pour/bcp=beaucoup/keske=qu est ce que
    /dsl=desole/bsr=bonsoir/bn=bonne nuit/cmt=comment/ke=que/koi=quoi/jtm=je t aime/vrm=vraiment/cv=ca va/cc=coucou/tt=tout
    /jpp=je n en peux plus/mtn=maintenant/tg=ta gueule/ouai=ouais/nn=non/nan=non/stp=s il te plait/qqn=quelqu un/kiffe=adore/exo=exercice/exos=exercices/dissert=dissertation/intro=introduction/okok=ok`,
  courtesies: `merci/merci beaucoup/merci bien/mille mercis/grand merci/un grand merci/mci/mrc/merci infiniment
      /ca m a aide/ca aide/tres utile/tu me sauves/trop gentil/non merci/merci pour tout/merci pour l aide
      /c est tres clair/c est clair/ca m aide beaucoup/ca m a beaucoup aide/c est utile/c etait utile
      /merci d avance/merci mille fois/mille fois merci/tu m as trop aide/tu m as bien aide/tu m as aide
      /merci bcp/merci frero/merci mec/merci l ami/tu geres/t es trop fort/tu es trop fort
      /tu m as grave aide/merci bot/trop sympa/c est sympa/merci t es le meilleur/salut/bonjour/bonsoir
      /coucou/slt/bjr/hello/yo/wesh/hey/bonjour a tous/salut tout le monde/salut les gars/quoi de neuf/ca va
      /ca va bien/enchante/enchantee/il y a quelqu un/ya quelqu un/y a quelqu un/bien le bonjour/salutations
      /re bonjour/rebonjour/salut a tous/bonjour tout le monde/c est encore moi/salut bot/salut toi
      /hello tout le monde/bien ou bien/bien ou quoi/wsh/wesh la famille/yo les gars/cc ca va/coucou ca va
      /salut ca va/la team/wesh la team/salut la team/salut les potes/yo la famille/bonjour les amis
      /comment tu vas/comment vas tu/tu vas bien/vous allez bien/comment allez vous/comment ca va/ca roule
      /ca gaze/quoi de beau/ok/okay/dac/d accord/daccord/oui/ouais/ouep/non/nan/nope/peut etre/je vois
      /compris/j ai compris/ah/oh/ah bon/ah ok/hm/hmm/euh/bah/bof/exact/exactement/c est vrai/vrai/bien sur
      /mdr/lol/ptdr/xd/haha/hahaha/hihi/stp/svp/s il te plait/s il vous plait/pardon/desole/desolee
      /pas grave/pas de souci/de rien/je sais pas/je ne sais pas/aucune idee/rien/tant pis/epouse moi
      /tu veux m epouser/veux tu m epouser/sois mon ami/parle moi/dis quelque chose/dis bonjour/joyeux noel
      /bonne annee/joyeux anniversaire/felicitations/interessant/dommage/allez/quelle heure est il
      /il est quelle heure/quel temps fait il/quel jour sommes nous/trop drole/t inquiete/t inquiete pas
      /pas de probleme/pas de soucis/ok ca marche/ca marche/impec/carrement/de ouf/askip/bref/voila/du coup
      /oh la la/ohlala/oula/wow/wtf/serieux/t es serieux/tu es serieux/t es serieux la/sah/wallah/la vache
      /zut/ah ouais/ah d accord/oki/okii/ca me va/tranquille/jure/mdr mort/je suis mort/je suis morte/okok
      /oui oui/non non/ok ok/ben/ben oui/bah oui/bah non/ah oui/je comprends/tant mieux/lourd`,
  followUp: {
    numbers: 'un/deux/trois/quatre/cinq/six/sept/huit/neuf/dix',
    leads: `et/mais/alors/donc/ok/d accord/d accord et/merci/merci et/et pour/et si/et dans/et en/et avec/et au sujet de
      /qu en est il de/qu en est il du
      /et qu en est il de/et le/et la/et les/et l/et du/et de/et quel/et quelle/que dire de/parle moi aussi de/ah et`,
    prepositions: 'en/pour/avec/sans/dans/sous/chez',
    pointers: `ca/cela/ceci/celui/celle/ceux/celles/celui ci/celle ci/il/elle/ils/elles/lui/leur/leurs/son/sa/ses/en/y/dedans
      /les deux/l autre
      /ce/cette/ces/la dedans/le meme/lequel/laquelle/lesquels/lesquelles`,
    ordinals: [
      'premier/premiere/1er/1ere',
      'deuxieme/second/seconde/2eme/2e',
      'troisieme/3eme/3e',
      'quatrieme/4eme/4e',
      'cinquieme/5eme/5e',
      'sixieme/6eme/6e',
      'septieme/7eme/7e',
      'huitieme/8eme/8e',
      'neuvieme/9eme/9e',
      'dixieme/10eme/10e',
      'dernier/derniere',
    ],
    counted: `loi/etape/phase/stade/point/partie/section/type/principe/regle/cas/cause/numero/raison/question/page/exemple/theme
      /element/niveau
      /chapitre/methode/theorie/maniere/facon/idee/argument/option`,
    aspects: {
      why: 'pourquoi/raison/raisons/cause/causes/pour quelle raison',
      example: 'exemple/exemples/par exemple',
      simpler: `plus simple/plus simplement/simplement/simple/plus facile/facile/comprends pas/compris pas/rien compris/pas compris/autrement
        /autres mots/d autres mots/resume/en resume/version courte/courte/court/plus court/bref/brievement/encore/simplifie/perdu
        /perdue/hein/une phrase/en une phrase/une seule phrase/resume moi ca/trop long/en gros/l essentiel/fais court/raccourcis`,
      code: 'code/le code/en code/programme/pseudo code/pseudocode',
      formula:
        'formule/formules/equation/equations/calcule t on/le calcule/la calcule/se calcule/calculer ca',
      meaning: 'signifie/veut dire/signification/definition/definis/s appelle/sens',
      use: 'sert/servir/utilite/utilise/utilisation/utile/application/applications/important/importance/interet/but',
      who: 'qui/invente/inventeur/decouvert/auteur/ecrit/par qui',
      proof: 'prouve/prouver/preuve/demontre/demontrer/demonstration/deduit/vient d ou/sort d ou',
      when: 'quand/annee/date/depuis quand/combien de temps',
      where: 'ou/lieu/endroit',
      more: `plus/continue/suite/la suite/detail/details/en detail/developpe/approfondis/dis m en plus/quoi d autre/autre chose/encore plus
        /ensuite/apres ca/par la suite/tout/toute la page/la page entiere/version complete/la version complete/en entier
        /version longue`,
      limits:
        'probleme/problemes/critique/critiques/critique t on/faiblesse/faiblesses/inconvenient/inconvenients/limites/defaut/defauts/objections',
      merits: 'avantage/avantages/points forts/avantages et inconvenients',
      mistakes: 'erreur/erreurs/faute/fautes/piege/pieges/faire attention',
      results: 'resultat/resultats/consequence/consequences/effets/impact/suites',
      compare:
        'difference/differences/differe/different/differents/comparer/compare/comparaison/similaire/en commun/ressemble',
      kinds: 'types/sortes/genres/especes',
      factors: 'depend/depend de/depend t il/influence/influencent/determine',
    },
    requests: `donne/donner/version/courte/implique/impliques/arrive/montre/explique/expliquer/dis/raconte/liste/decris/besoin/veux/voudrais/autre/un autre/fonctionne/marche/passe
      /aide/comprendre/mots/phrase/question/reponse/moi/peux tu/pouvez vous/est ce que/c est/un peu/des/seul/seule/role/joue`,
    cues: {
      why: 'parce que/car/raison/cause/donc/puisque',
      example: 'exemple/par exemple/supposons/imaginons',
      use: 'utilise/sert/application/pratique',
      meaning: 'signifie/appelle/c est a dire',
      limits: 'limites/critique/inconvenient/probleme',
      mistakes: 'erreur/eviter/piege',
      compare: 'difference/contrairement/tandis que',
    },
  },
  ownWork: {
    makes: 'ecris/reecris/traduis/remplis/dessine/complete/fais/redige/prepare/termine/programme',
    forMe: 'pour moi/a ma place',
    methods: 'comment/pourquoi',
    linear: 'résoudre une équation du premier degré',
    quadratic: 'résoudre une équation du second degré',
    whole: `quelle note il me faut/combien il me faut/il me faut combien/quelle note je dois avoir/pourquoi j ai eu/est ce que j ai reussi/ai je reussi/j ai reussi mon examen/quelle note ai je/quelle note j ai/ecris moi une dissertation
      /ecris moi une redaction/redige une dissertation/les reponses de l exercice/la reponse de l exercice/j ai la bonne reponse
      /ai je la bonne reponse/ai je bon/j ai bon/ecris moi une introduction/ecris une introduction/ecris moi une conclusion
      /ecris moi un texte/ecris un texte/fais moi un resume/fais moi une fiche/fais moi un plan/fais ma dissertation/fais l exercice
      /donne moi les reponses/les reponses du/corrige ca/note ca/est ce que je vais reussir/qu est ce qu on a comme devoirs`,
    mine: `ma reponse/mes reponses/ma solution/mon resultat/mon calcul/mes devoirs/mon devoir/ma dissertation/mon travail
      /mon code/mon programme/ma note/mes notes/mes exercices/mes resultats/mes calculs/mon examen/mon exercice
      /ma redaction/mon projet/mon expose/je trouve/j obtiens/mon dm/les devoirs/le devoir/j ai ecrit/mon texte
      /ma copie`,
    works: `reponse/reponses/solution/resultat/resultats/calcul/calculs/devoir/devoirs/dissertation/dissert/travail/code/programme
      /note/notes/exercice/exercices/examen/exam/redaction/projet/expose/dm/texte/copie/paragraphe/introduction/conclusion
      /plan/commentaire/resume/traduction/controle/fiche/rapport/memoire/demonstration/phrase/tp`,
    self: 'j ai/je/mon/ma/mes/nous',
    possessives: 'mon/ma/mes',
    checks: `c est juste/est ce juste/c est correct/juste/correct/correcte/correctes/corrects/justes/bonnes/bons/fausses/bon
      /bonne/faux/fausse/verifie/verifier/corrige/corriger/note/noter/relis/relire/ecris/ecrire/fais/faire/resous
      /resoudre/termine/quand est/quelle est/ameliore/redige/rediger`,
    tasks: `resous/resoudre/calcule/calculer/simplifie/simplifier/factorise/factoriser/integre/derive/convertis/trouve
      /c est juste/est ce juste/c est correct/developpe/evalue/additionne/multiplie/divise/la bonne reponse
      /la reponse correcte/le bon resultat/fais l exercice`,
    favours: `c est juste/est ce juste/c est correct/pour moi/peux tu/tu peux/pourrais tu/s il te plait/stp/svp/moi/fais moi
      /la bonne reponse/la reponse correcte/le bon resultat/fais l exercice/donne moi`,
  },
};
