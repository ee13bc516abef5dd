// How people talk to a bot in German.
import type { Wording } from './wording.ts';

export const german: Wording = {
  locale: 'de',
  persons: `du/dich/dir/dein/deine/deinen/bist du/bot/cribsheet/ich/mich/mir/mein/meine/ihr/sie/ihnen
      /bin`,
  asks: 'warum/wieso/weshalb/wie/was/welche/welcher/welches/wann/wo',
  glue: `ein/eine/einen/einem/einer/der/die/das/den/dem/so/sehr/echt/wirklich/ganz/viel/zu/auch/nur/mal/doch/schon/denn/ja/aber/und
    /oder/ist/bist/bin/sind/war/warst/hast/habe/hab/hat/kann/kannst/will/willst/wirst/werde/fur/von/mit/in/am/im/an/auf/bei/zum
    /zur/wie/was/wer/wo/wann/warum/heute/jetzt/hier/wieder/immer/alle/alles/leute/zusammen/mein/bro/alter/digga/bitte/nicht/kein
    /keine/keinen/etwas/fur die hilfe/fur deine hilfe/fur die antwort/fur alles/dafur/es/ne/n/halt/eben/eigentlich/ehrlich/total
    /voll/mega/schatz/freund/kumpel/vielen/lieber/liebe/na/erzahl/erzahle/sag/guten/gute/guter/gar/mir/dir/kennst/mehr/einfach
    /richtig/witzig/lustig/erzahlen/sagen/noch/dann/klausur/prufung/schule/lehrer/lehrerin/morgen/test/stunden/uni/boah/krass
    /zu tode/grad/gerade/fur ein/fur eine/fur einen/pur/puh/pff/uff/oida/ey/eh`,
  shorthands: `nen=einen/haste=hast du/biste=bist du/kannste=kannst du/weisste=weisst du/is=ist/isn=ist ein/nich=nicht/net=nicht/nix=nichts
    /ma=mal/hdf=halt die fresse/kb=kein bock/gn8=gute nacht/n8=nacht/digger=digga/diggi=digga/dicker=digga/thx=danke/hab=habe
    /vllt=vielleicht/vlt=vielleicht/auchn=auch ein/son=so ein/wo=wo/geht s=gehts/ne=eine/wtf=was zur holle`,
  courtesies: `danke/danke dir/danke schon/dankeschon/vielen dank/herzlichen dank/tausend dank/besten dank/dank dir
      /merci/thx/danke sehr/vielen lieben dank/lieben dank/danke vielmals/das hat geholfen/hat geholfen
      /sehr hilfreich/du bist meine rettung/nein danke/das hat sehr geholfen/das war hilfreich/hilfreich
      /danke im voraus/geholfen/weitergeholfen/hat mega geholfen/lebensretter/du bist ein lebensretter/ehre
      /ehrenbot/vielen vielen dank/danke bro/danke man/merci dir/mega hilfreich/danke dir echt/boah danke
      /hallo/hi/hey/hallochen/huhu/moin/moin moin/servus/gruss gott/gruezi/guten morgen/guten tag
      /guten abend/morgen/mahlzeit/tach/na du/hallo zusammen/hi zusammen/hallo leute/was geht/was geht ab
      /was gibts neues/alles klar/alles gut bei dir/jemand da/ist jemand da/schon dich kennenzulernen
      /freut mich/gruss dich/gruss euch/hallo nochmal/da bin ich wieder/na ihr/yo/jo/was geht digga
      /was geht bruder/hey na/hey du/morgen zusammen/nabend/n abend/tag zusammen/heyho/hey ho/heyo
      /hallihallo/tachchen/moinsen/seas/hoi/salli/ok/okay/oki/klar/ja/jap/jep/nein/ne/nee/no/vielleicht
      /verstehe/verstanden/ach so/achso/aha/ah/oh/hm/hmm/genau/stimmt/richtig/na gut/na ja/naja/egal/schade
      /lol/haha/hahaha/hehe/xd/rofl/bitte/sorry/entschuldigung/kein problem/macht nichts/weiss nicht
      /keine ahnung/heirate mich/willst du mich heiraten/sei mein freund/lass uns reden/sag was/sag hallo
      /frohe weihnachten/alles gute zum geburtstag/frohes neues jahr/gluckwunsch/herzlichen gluckwunsch
      /digga/alter/junge junge/ich habs/habs/habs verstanden/hab ichs/hab ichs verstanden
      /habe ich es verstanden/hab ich es verstanden/wie spat ist es/wie ist das wetter/wie wird das wetter
      /welcher tag ist heute/wie lustig/lustig/passt/passt schon/das passt/alles gut/passt so/jut/jup/joa
      /mhm/krass ey/bro/ey/ach du scheisse/oha/uff/puh/tja/ha/haha ok/wallah/mach ich/wird gemacht/lauft
      /kein ding/nice one`,
  followUp: {
    numbers: 'eins/zwei/drei/vier/funf/sechs/sieben/acht/neun/zehn',
    leads: `und/aber/also/dann/ok/okay/danke/danke und/und was ist mit/was ist mit/und wie ist es mit/wie ist es mit/wie sieht es aus mit
      /und bei/und fur/und in/und im/was ware mit/und wie steht es mit/und das/und die/und der/ach so und`,
    prepositions: 'in/im/fur/mit/ohne/bei/unter/am',
    pointers: `es/das/dies/diese/dieser/dieses/davon/dafur/damit/dabei/daraus/daran/darin/er/sie/ihn/ihr/ihm/sein/seine/deren/dessen/dort
      /beide/beides/letztere/erstere/der andere/die andere/das andere/denen/welche davon/welcher davon/welches davon/was davon`,
    ordinals: [
      'erste/ersten/erstes/erster/1',
      'zweite/zweiten/zweites/zweiter/2',
      'dritte/dritten/drittes/dritter/3',
      'vierte/vierten/viertes/vierter/4',
      'funfte/funften/funftes/funfter/5',
      'sechste/sechsten/sechstes/sechster/6',
      'siebte/siebten/siebtes/siebter/7',
      'achte/achten/achtes/achter/8',
      'neunte/neunten/neuntes/neunter/9',
      'zehnte/zehnten/zehntes/zehnter/10',
      'letzte/letzten/letztes/letzter',
    ],
    counted: `gesetz/schritt/stufe/phase/punkt/teil/abschnitt/art/typ/prinzip/regel/fall/ursache/nummer/nr/grund/stadium/kapitel/frage/seite
      /beispiel/thema/eines/eine/einer/hauptsatz/axiom/methode/ansatz/theorie/weg/idee/argument/moglichkeit`,
    aspects: {
      why: 'warum/wieso/weshalb/grund/grunde/ursache/ursachen/weswegen/wozu',
      example: 'beispiel/beispiele/beispielsweise/zb/zum beispiel/z b/beispielaufgabe',
      simpler: `einfacher/einfach/leichter/verstandlicher/verstehe nicht/verstehe ich nicht/nicht verstanden/kapier/kapiere/check ich nicht
        /anders/kurz/kurzer/zusammenfassung/nochmal/noch mal/noch einmal/verwirrt/ha/in kurz/grob/kurze version/kurzfassung
        /kurze fassung/ein satz/in einem satz/einem satz/kurz halten/kurz gesagt/fass zusammen/zusammenfassen/fass das zusammen
        /das wichtigste/zu lang/in wenigen worten/noch einfacher/leichter erklart/in einfachen worten/immer noch nicht`,
      code: 'code/quelltext/quellcode/programmcode/pseudocode/programm',
      formula:
        'formel/formeln/gleichung/gleichungen/berechnet/berechne ich das/rechnet man das/berechnet man das',
      meaning: 'bedeutet/bedeutung/heisst/definition/meint/steht fur/gemeint',
      use: 'wofur/nutzen/anwendung/anwendungen/nutzlich/gebraucht/verwendet/braucht/wichtig/sinn/zweck/bringt',
      who: 'wer/wem/erfunden/entdeckt/erfinder/entdecker/autor/geschrieben',
      proof: 'beweis/beweise/beweisen/bewiesen/herleitung/herleiten/hergeleitet/kommt her/herkommt',
      when: 'wann/jahr/datum/seit wann/wie lange',
      where: 'wo/ort/wohin',
      more: `mehr/weiter/genauer/ausfuhrlicher/details/im detail/naher/noch was/noch mehr/sonst noch/ausfuhrlich/danach/als nachstes
        /anschliessend/alles/ganze seite/die ganze seite/volle version/komplett/vollstandig/die lange version/lange version
        /alles anzeigen/zeig alles`,
      limits: `falsch daran/problem/probleme/kritik/kritisiert/schwache/schwachen/nachteil/nachteile/grenzen/einwand/einwande/kritikpunkte`,
      merits: 'vorteil/vorteile/starken/vorteile und nachteile/vor und nachteile',
      mistakes: 'fehler/falsch machen/schiefgehen/schief gehen/aufpassen/achten',
      results:
        'ergebnis/ergebnisse/folge/folgen/auswirkung/auswirkungen/konsequenzen/kam heraus/kam dabei raus',
      compare:
        'unterschied/unterschiede/unterscheidet/unterscheiden/vergleich/verglichen/vergleiche/gemeinsam/ahnlich',
      kinds: 'arten/typen/sorten/formen',
      factors: 'hangt ab von/hangt das ab/hangt es ab/abhangig/beeinflusst/beeinflussen/bestimmt',
    },
    requests: `gib/gibt/version/fassung/kurze/geschah/passierte/beteiligt/zeig/zeige/erklar/erklare/erklaren/sag/nenn/nenne/brauche/noch/anderes/anderen/mir/uns/bitte/beschreib/funktioniert
      /passiert/geht/hilf/verstehen/genau/worte/worten/satz/frage/antwort/ein/eins/weitere/weiteres/einzige/einziger/einziges/rolle/spielt`,
    cues: {
      why: 'weil/da/grund/deshalb/daher/ursache/wegen',
      example: 'beispiel/etwa/angenommen/stell dir vor',
      use: 'verwendet/nutzt/anwendung/praxis',
      meaning: 'bedeutet/heisst/nennt',
      limits: 'grenzen/kritik/nachteil/problem',
      mistakes: 'fehler/vermeiden',
      compare: 'unterschied/vergleich/dagegen',
    },
  },
  ownWork: {
    makes:
      'schreib/schreibe/ubersetz/ubersetze/full aus/fulle aus/zeichne/mach/mache/erstell/erstelle/programmiere/formuliere/tipp/verfasse',
    forMe: 'fur mich',
    methods: 'wie/warum/wieso/weshalb',
    linear: 'lineare Gleichung lösen',
    quadratic: 'quadratische Gleichung lösen',
    whole: `welche note brauche ich/welche note brauch ich/wie viele punkte brauche ich/was brauche ich in der klausur/um zu bestehen/warum habe ich eine/warum hab ich nur/schreib einen aufsatz/schreib ein referat/schreib eine hausarbeit/schreib eine erorterung/schreib ein gedicht
      /schreib eine zusammenfassung/schreib einen bericht/schreib eine rede/schreibe einen aufsatz/schreibe ein referat
      /schreibe eine hausarbeit/schreibe eine erorterung/schreibe ein gedicht/schreibe eine zusammenfassung/schreibe einen bericht
      /schreibe eine rede/schreib mir einen aufsatz/schreib mir ein referat/schreib mir eine hausarbeit/schreib mir eine erorterung
      /schreib mir ein gedicht/schreib mir eine zusammenfassung/schreib mir einen bericht/schreib mir eine rede
      /schreibe mir einen aufsatz/schreibe mir ein referat/schreibe mir eine hausarbeit/schreibe mir eine erorterung
      /schreibe mir ein gedicht/schreibe mir eine zusammenfassung/schreibe mir einen bericht/schreibe mir eine rede
      /mach mir einen aufsatz/mach mir ein referat/mach mir eine hausarbeit/mach mir eine erorterung/mach mir ein gedicht
      /mach mir eine zusammenfassung/mach mir einen bericht/mach mir eine rede/mir einen aufsatz schreiben/mir ein referat schreiben
      /mir eine hausarbeit schreiben/mir eine erorterung schreiben/mir ein gedicht schreiben/mir eine zusammenfassung schreiben
      /mir einen bericht schreiben/mir eine rede schreiben/welche note habe ich/welche note bekomme ich/welche note kriege ich
      /habe ich bestanden/hab ich bestanden/bin ich durchgefallen/die losung von aufgabe/die losung zu aufgabe
      /die losungen zu aufgabe/wie war ich/wie habe ich abgeschnitten/gib mir die losungen/die losungen von/was haben wir auf
      /was war die hausaufgabe/korrigier das/bewerte das/werde ich bestehen`,
    mine: `meine antwort/meine losung/mein ergebnis/meine rechnung/meine hausaufgabe/meine hausaufgaben/mein aufsatz
      /meine arbeit/mein code/mein programm/mein referat/mein beweis/meine note/meine noten/meine klausur
      /meine aufgabe/meine aufgaben/meinen aufsatz/meinen code/mein text/meinen text/hab ich aufgabe/habe ich aufgabe
      /hab ich die aufgabe/habe ich die aufgabe/ist aufgabe/meine mathe hausaufgaben/meine mathehausaufgaben
      /ich habe raus/ich bekomme/die hausaufgaben/meine prufung`,
    works: `antwort/antworten/losung/ergebnis/rechnung/hausaufgabe/hausaufgaben/hausi/aufsatz/arbeit/hausarbeit/referat/code
      /programm/beweis/note/noten/klausur/aufgabe/aufgaben/text/prufung/arbeitsblatt/blatt/absatz/einleitung/fazit/facharbeit
      /seminararbeit/zusammenfassung/erorterung/interpretation/ubersetzung/prasentation/plakat/protokoll/lernplan/test/satz
      /mitschrift/gliederung/projekt`,
    self: 'ich/mein/meine/meinen/meinem/wir',
    possessives: 'mein/meine/meinen/meinem/meiner',
    checks: `ist das richtig/stimmt das/richtig/falsch/korrekt/stimmt/gut/prufe/pruf/prufen/uberprufe/kontrolliere
      /korrigiere/korrigieren/bewerte/verbessere/schreib/schreibe/mach/mache/lose/los/anschauen/durchlesen/was ist
      /wann ist/machen/schreiben/losen`,
    tasks: `lose/los/berechne/rechne/rechne aus/vereinfache/faktorisiere/integriere/leite ab/ableiten/wandle um/bestimme
      /losen/berechnen/ausrechnen/ist das richtig/stimmt das/multipliziere/dividiere/addiere/subtrahiere
      /die richtige antwort/die richtige losung/das richtige ergebnis/mach aufgabe/mache aufgabe`,
    favours: `fur mich/ist das richtig/stimmt das/kannst du/konntest du/wurdest du/bitte/mal/mir/die richtige antwort
      /die richtige losung/das richtige ergebnis/mach aufgabe/gib mir`,
  },
};
