// How people talk to a bot in French.
import type { Wording } from './wording.ts';

export const french: Wording = {
  locale: 'fr',
  elides: true,
  topics: {
    greeting: `salut/bonjour/bonsoir/coucou/slt/bjr/hello/yo/wesh/hey/bonjour a tous/salut tout le monde/salut les gars
      /quoi de neuf/ca va/ca va bien/enchante/enchantee/il y a quelqu un/ya quelqu un/y a quelqu un/bien le bonjour
      /salutations/re bonjour/rebonjour/salut a tous/bonjour tout le monde/c est encore moi/salut bot/salut toi
      /hello tout le monde/bien ou bien/bien ou quoi/wsh/wesh la famille/yo les gars/cc ca va/coucou ca va/salut ca va
      /la team/wesh la team/salut la team/salut les potes/yo la famille/bonjour les amis/comment tu vas/comment vas tu
      /tu vas bien/vous allez bien/comment allez vous/comment ca va/ca roule/ca gaze/quoi de beau`,
    thanks: `merci/merci beaucoup/merci bien/mille mercis/grand merci/un grand merci/mci/mrc/merci infiniment/ca m a aide/ca aide
      /tres utile/tu me sauves/trop gentil/non merci/merci pour tout/merci pour l aide/c est tres clair/c est clair
      /ca m aide beaucoup/ca m a beaucoup aide/c est utile/c etait utile/merci d avance/merci mille fois/mille fois merci
      /tu m as trop aide/tu m as bien aide/tu m as aide/merci bcp/merci frero/merci mec/merci l ami/tu geres
      /t es trop fort/tu es trop fort/tu m as grave aide/merci bot/trop sympa/c est sympa/merci t es le meilleur`,
    farewell: `au revoir/a plus/a plus tard/a bientot/a demain/a la prochaine/bonne nuit/bonne journee/bonne fin de journee
      /bon week end/bonne soiree/ciao/bye/adieu/tchao/j y vais/je dois y aller/a tout a l heure/a toute/bon weekend
      /je file/dors bien/bon we/bonne fin de semaine/a tte/biz/bisous/bises/je me casse/je me tire/salut a plus
      /ciao tout le monde`,
    praise: `bon bot/bon robot/gentil bot/meilleur bot/super bot/bravo/bien joue/bon travail/bonne reponse/super reponse
      /bonne explication/super explication/beau travail/super/genial/parfait/excellent/magnifique/formidable/fantastique
      /incroyable/top/au top/cool/trop cool/trop bien/tres bien/bien/chouette/j adore/j aime bien/tu es la meilleure
      /chapeau/wow/trop fort/c est parfait/c est super/c est genial/pas mal/clair/style/trop style/bien explique
      /tres bien explique/bien vu/bien dit`,
    insult: `nul/c est nul/idiot/idiote/imbecile/stupide/debile/bete/con/connard/connasse/conne/abruti/cretin/inutile/pourri
      /merde/de la merde/putain/ta gueule/tg/ferme la/tais toi/la ferme/va te faire/va te faire foutre/va te faire voir
      /casse toi/degage/nique ta mere/ntm/fdp/fils de pute/salope/je te deteste/je te hais/mauvais bot/bot nul
      /tu sers a quoi/ca craint/ennuyeux/tu es ennuyeux/chiant/tu m enerves/moche/quel nul/batard/ferme ta bouche
      /tu es con/tu es bete/sale bot/bot de merde/tu pues/c est de la merde/eclate/tu fais pitie/pitoyable/boloss/naze
      /trop nul/trop naze/degage de la/va mourir/va dormir/c est pas terrible/pas terrible/c est naze/tu comprends rien
      /tu piges rien/tu connais rien/tu ne comprends rien/tu dis n importe quoi/n importe quoi/c est mauvais/pas ouf`,
    complaint: `c est faux/faux/ce n est pas ca/c est pas ca/pas ca/ce n est pas ce que j ai demande/c est pas ce que j ai demande
      /ce n est pas ma question
      /ca n aide pas/ca ne m aide pas/ca m aide pas/pas utile/tu ne comprends pas/tu comprends rien/tu te trompes/mauvaise reponse
      /mauvaise page/c est pas bon/ce n est pas bon
      /ce n est pas ce que je voulais/c est pas ce que je voulais/c etait pas ce que je voulais
      /ce n est pas ce que je cherche/c est pas ce que je cherche/ca ne repond pas a ma question
      /ca repond pas a ma question/tu n as pas repondu/t as pas repondu/c etait faux/pas celui la/pas celle la
      /ca ne marche pas/ca marche pas/ca n a aucun sens/ca ne sert a rien/incorrect/c est incorrect`,
    joke: `dis une blague/une blague/encore une blague/une autre blague/raconte moi une histoire/raconte une histoire
      /chante moi une chanson/chante une chanson/chante/toc toc/divertis moi/fais moi rigoler/une petite blague
      /raconte un truc drole/un truc drole/amuse moi`,
    self: `qui es tu/tu es qui/t es qui/c est qui/qu es tu/tu es quoi/t es quoi/es tu reel/tu es reel/es tu humain
      /es tu un humain/es tu un robot/es tu un bot/tu es un bot/es tu une ia/tu es une ia/es tu vivant/tu es vivant
      /es tu la/tu es la/t es la/que peux tu faire/tu peux faire quoi/que fais tu/tu fais quoi/que sais tu faire
      /tu sais faire quoi/qu est ce que tu sais faire/qu est ce que tu peux faire/a quoi tu sers/tu sers a quoi
      /comment ca marche/comment tu marches/comment t utiliser/d ou viens tu/tu viens d ou/ou habites tu/tu habites ou
      /quel age as tu/tu as quel age/comment tu t appelles/comment t appelles tu/c est quoi ton nom/quel est ton nom
      /as tu des sentiments/tu as des sentiments/tu dors/tu reves/tu me comprends/tu m entends/peux tu m aider
      /tu peux m aider/aide/aide moi/a l aide/j ai besoin d aide/j ai une question/une question/question
      /je peux te poser une question/presente toi/parle moi de toi/tu t appelles comment/t es chatgpt/quelqu un ecrit
      /y a quelqu un/humain ou bot/bot ou humain/robot ou humain/je parle a un humain/je parle a un robot/il y a quelqu un
      /est ce qu il y a quelqu un/t es qui toi/c est un robot qui repond/c est un humain qui repond`,
    mood: `comment vas tu/comment ca va/comment allez vous/tu vas bien/ca va et toi/et toi/et vous/bien et toi/ca roule
      /la forme/comment te sens tu/je vais bien/j ai faim/je suis perdu/je suis perdue/je deteste l ecole
      /je deteste les maths/bonne chance/souhaite moi bonne chance/j ai un examen demain/j ai un controle demain
      /j ai rate mon examen/j ai reussi/je veux pas travailler/motive moi/comment s est passee ta journee
      /je deteste les examens/je suis nul en maths/je comprends rien/je ne comprends rien/j ai peur/examen demain
      /controle demain/j en peux plus/je n en peux plus/tu fais quoi de beau/quoi de beau/qu est ce que tu as
      /qu est ce qui t arrive/t as quoi/je suis mort de fatigue/je suis ko/je suis claque/j ai sommeil/flemme/la flemme
      /trop la flemme/j ai envie de dormir/j ai envie de pleurer/je veux dormir/je vais rater/je vais echouer/ras le bol
      /j ai trop faim/m ennuie/jsp quoi faire/je sais pas quoi faire/sais pas quoi faire/rien a faire/j ai rien a faire
      /trop marre/trop fatigue/trop fatiguee/envie de rien/je veux rentrer/grosse flemme/quelle flemme/quel ennui
      /trop nul les cours/c est trop long les cours/je suis mort/je suis morte`,
    chatter: `ok/okay/dac/d accord/daccord/oui/ouais/ouep/non/nan/nope/peut etre/je vois/compris/j ai compris/ah/oh/ah bon/ah ok/hm
      /hmm/euh/bah/bof
      /exact/exactement/c est vrai/vrai/bien sur/mdr/lol/ptdr/xd/haha/hahaha/hihi/stp/svp/s il te plait/s il vous plait/pardon/desole
      /desolee
      /pas grave/pas de souci/de rien/je sais pas/je ne sais pas/aucune idee/rien/tant pis/epouse moi/tu veux m epouser/veux tu m epouser
      /sois mon ami/parle moi/dis quelque chose/dis bonjour/joyeux noel/bonne annee/joyeux anniversaire/felicitations/interessant
      /dommage/allez
      /quelle heure est il/il est quelle heure/quel temps fait il/quel jour sommes nous/trop drole
      /t inquiete/t inquiete pas/pas de probleme/pas de soucis/ca roule/ok ca marche/ca marche/impec/carrement
      /de ouf/askip/bref/voila/du coup/oh la la/ohlala/oula/wow/wtf/serieux/t es serieux/tu es serieux/t es serieux la/sah
      /wallah/la vache/zut/ah ouais/ah d accord/oki/okii/ca me va/tranquille/jure/mdr mort/je suis mort/je suis morte
      /okok/oui oui/non non/ok ok/ben/ben oui/bah oui/bah non/ah oui/je comprends/tant mieux/lourd`,
  },
  about: `reel/reelle/vrai/vraie/humain/humaine/robot/bot/ia/machine/personne/vivant/vivante/intelligent/intelligente/malin/drole
      /bizarre/fou/folle
    /gentil/gentille/mignon/mignonne/beau/belle/ami/amie/amis/amour/aime/aimes/adores/deteste/detestes/sentiments/fatigue/triste/content
    /heureux/fache/seul/seule/la/reveille/casse/lent/rapide/vieux/jeune/blague/blagues/chanson/jouer/parler/dormir/rever/manger/meilleur
    /meilleure/pire/bon/bonne/mauvais/genial/super/bien/mal/sur/serieux/menteur/jaloux/marier/epouser/copain/copine`,
  jokes: 'blague/blagues',
  persons: 'tu/te/t/toi/ton/ta/tes/vous/es tu/tu es/bot/cribsheet/je/j/me/m/moi/mon/ma/mes/suis',
  asks: 'pourquoi/comment/que/quoi/quel/quelle/quand/ou',
  glue: `un/une/le/la/les/l/des/du/de/d/tres/trop/si/plus/tant/beaucoup/a/au/aux/en/dans/avec/pour/par/et/ou/mais/est/es/suis/sont/c/ce
    /ca/cela/que/qu/qui/quoi/comment/quand/aujourd hui/maintenant/ici/encore/tous/tout/toutes/tout le monde/les gars/les amis/mec
    /frere/bro/mon pote/poto/ami/s il te plait/stp/svp/pas/ne/n/rien/aussi/vraiment/ai/as/peux/veux/vas/va/pour ton aide
    /pour l aide/pour tout/pour la reponse/pour ca/quel/quelle/bien/alors/donc/quand meme/hein/il/elle/on/y/me/te/se/bonne/bon
    /connais/raconte/raconte moi/seulement/exam/examen/controle/cours/ecole/prof/demain/lycee/fac/comme/mes/maths/math/grave
    /ce que tu dis/ce que tu racontes/de ouf/pff/pfff/bof/ouf/wesh/derriere/l ecran/mdr/ptn/putain`,
  openers: `tu aimes/aimes tu/est ce que tu aimes/quel est ton prefere/je m appelle
    /mon nom est/tu parles/parles tu/tu crois en/crois tu en/tu veux etre/es tu meilleur que/es tu plus intelligent que/sais tu chanter
    /tu joues/tu detestes/raconte moi une blague sur
      /merci pour/merci beaucoup pour/merci de/merci d`,
  shortOpeners:
    'pourquoi tu es/pourquoi es tu/es tu/tu es/t es/tu es un/tu es une/t es un/tu es trop/t es trop/tu es tellement/je suis un/je suis une',
  softeners: 'vraiment/donc/en fait/au fait/bien/un peu/trop/mec/frere/frerot/bro/quand meme/en vrai/deja',
  shorthands: `tlm=tout le monde/jsp=je sais pas/jsuis=je suis/chui=je suis/chuis=je suis/pk=pourquoi/pr=pour/bcp=beaucoup/keske=qu est ce que
    /dsl=desole/bsr=bonsoir/bn=bonne nuit/cmt=comment/ke=que/koi=quoi/jtm=je t aime/vrm=vraiment/cv=ca va/cc=coucou/tt=tout
    /jpp=je n en peux plus/mtn=maintenant/tg=ta gueule/ouai=ouais/nn=non/nan=non/stp=s il te plait/qqn=quelqu un/kiffe=adore/exo=exercice/exos=exercices/dissert=dissertation/intro=introduction/okok=ok`,
  signs: {
    thanks: `merci/mercii/mrc/remerci/sauve vie/m sauve/m as sauve/t assures/tu assures/t gere/tu geres/je te dois/reconnaissant
      /tu depannes`,
    farewell:
      'bonne nuit/bonne soiree/bonne journee/au revoir/a demain/a plus/a bientot/vais dormir/vais me coucher/ciao/tchao/bye',
    insult: `t es nul/t es con/tu es nul/t es eclate/t es inutile/t es bete/t es debile/t es mauvais/t es pourri/t es naze
      /t es claque/t es bidon/tu sers rien/tu pues/tu crains/tu sais rien/bot nul/bot pourri/bot inutile/quel bot/nul bot
      /ferme gueule/ta gueule/eclate au sol/nul chier`,
    mood: 'ennui/ennuie/jmennui/m ennuie/me fais chier/m emmerde/fatigue/creve/deprime/triste/seul/flemme/stresse/marre',
    joke: `blague/blagues/vanne/vannes/raconte blague/balance blague/balance vanne/sors vanne/dis drole/quelque chose drole
      /fais rire/fais marrer/connais blague/as une blague/devinette`,
    self: `t es vrai/t es humain/t es un bot/t es un robot/t es une personne/t es une machine/t es une ia/tu es vrai/tu es humain
      /tu es un robot/vraie personne/vrai humain/quelqu un derriere/humain derriere/personne derriere/qui t a cree
      /qui t a fait/qui t a program/qui t a fabrique/qui t a concu/qui t a code/qui t a developp/qui t a invente
      /qui te contro`,
    praise: `t es genial/t es fort/t es top/t es super/t es le meilleur/tu es genial/tu es le meilleur/bon bot/je t aime/je t adore
      /tu geres`,
    chatter: 'desole/pardon/excuse/navre/mes excuses/voulais pas/mdr/ptdr/haha/jpp',
    greeting: 'salut/bonjour/bonsoir/coucou/wesh/yo/hello/slt',
  },
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
