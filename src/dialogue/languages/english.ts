// How people talk to a bot in English.
import { englishOwnWork } from './english-own-work.ts';
import type { Wording } from './wording.ts';

export const english: Wording = {
  locale: 'en-US',
  persons: `you/u/ya/your/ur/yours/youre/your are/yourself/bot/cribsheet/i/im/me/my/myself/you are/u r/i am/ive/youve`,
  asks: 'why/how/what/whats/which/when/where',
  glue: `a/an/the/so/very/really/completely/totally/absolutely/extremely/super/quite/too/just/pretty much/such/much/lot/lots/lots of/is
    /are/r/am/be/was/were/do/does/did/can/could/will/would/should/to/for/of/in/at/on/with/and/or/but/if/then/it/its/that/thats
    /this/these/those/what/whats/who/whos/where/when/how/why/ever/even/still/now/today/again/all/everyone/everybody/guys/man/dude
    /bro/bruh/mate/buddy/pal/sir/maam/folks/people/team/friend/homie/fam/please/pls/plz/not/dont/cant/arent/isnt/have/has/had/get
    /got/know/think/say/any/some/one/thing/something/anything/here/there/out/up/time/day/going/doing/being/always/never/also
    /actually/literally/honestly/kinda/like/tho/though/because/cause/than/as/my/we/us/our/they/he/she/as hell/af/world class
    /for that/for this/for everything/for your help/for the help/for helping/for helping me/for the answer/for the explanation
    /for explaining/about my exam/about my exams/about the exam/about exams/about my test/your help/the help/lovely/dear/ugh/argh
    /aww/yay/ooh/explained/of studying/of school/of homework/of revising/of revision/tell/actual/only/ngl/tbh/fr/frfr/lowkey
    /highkey/imo/istg/ong/deadass/pretty/legit/by the way/btw/omg/yall/y all/a bunch/bunch/hours/minutes/weeks/exam/test/tomorrow
    /tonight/class/school/teacher/someone/somebody/anyone/typing/speaking/writing/texting`,
  shorthands: `ur=your/ya=you/da=the/dat=that/dis=this/wat=what/wut=what/wot=what/cuz=because/smth=something/rn=now/luv=love
      /2day=today/gr8=great/l8r=later/thanku=thank you/gimme=give me/wanna=want to/gonna=going to/dontcha=dont you
      /thru=through/bc=because/tmrw=tomorrow/tmr=tomorrow/ppl=people/abt=about/whos=who is/m8=mate/imma=i am going to
      /ima=i am going to/finna=going to/fml=my life sucks/aint=is not/tysmm=tysm/ily2=ily`,
  courtesies: `thanks/thank you/thank u/thankyou/thx/tysm/ty/tnx/thnx/tks/thanx/ta/cheers/much appreciated
      /appreciate it/appreciated/i appreciate/appreciate/appreciate you/thanks a lot/thanks a ton
      /thanks loads/that was useful/so useful/very useful/super useful/super helpful/thanks so much
      /thank you so much/many thanks/thanks a bunch/thanks a million/no thanks/lifesaver/that helped
      /this helped/that was helpful/very helpful/so helpful/helpful/you saved my life/bless you
      /that helped a lot/this helped a lot/that was very helpful/that was really helpful/thanks that helps
      /that helps/that helps a lot/that clears it up/that makes sense thanks/thanks in advance/thanks man
      /cheers mate/much love/i owe you/i owe you one/youre a life saver/saved my ass/you saved my ass
      /big thanks/ur a star/youre a star/hi/hello/hey/hiya/heya/hi there/hello there/hey there/howdy/yo/sup
      /wassup/whats up/what up/whats good/whats new/whats going on/hows it going/good morning/good afternoon
      /good evening/good day/morning/mornin/morning all/gm/greetings/hullo/helo/hey guys/hi all/hi everyone
      /hello everyone/hey everyone/nice to meet you/pleased to meet you/welcome/welcome back/im back/its me
      /anyone here/anybody here/anyone there/knock/gday/good to see you/hello again/hi again/im here/ahoy
      /long time no see/anyone home/anybody home/any one here/any one there/any one home/evening/afternoon
      /heyho/hey ho/heyo/yoohoo/hallo/helloo/oi/aloha/wsp/yo yo/ok/okay/okey/okie/kk/alright/all right/sure
      /yes/yeah/yep/yup/ya/yea/no/nope/nah/maybe/got it/gotcha/i see/i get it/i got it/understood
      /makes sense/fair/fair enough/true/right/exactly/indeed/of course/lol/lmao/lmfao/rofl/haha/hahaha/hehe
      /hihi/xd/hm/hmm/hmmm/mhm/uh/um/uhm/oh/ohh/ah/aha/oof/oops/bruh/bro moment/well/whatever/idc/idk
      /i dont know/dunno/i dont care/never mind/nevermind/nvm/no problem/no worries/np/sorry/my bad/oh no
      /oh well/please/pls/plz/congrats/congratulations/happy birthday/merry christmas/happy new year
      /happy halloween/happy holidays/marry me/will you marry me/be my friend/be my girlfriend
      /be my boyfriend/lets be friends/wanna be friends/can we be friends/be friends/talk to me/lets talk
      /lets chat/chat with me/say something/say hi/say hello/same/me too/agreed/nothing/nothing much
      /not much/just kidding/jk/kidding/first/interesting/ready/lets go/its friday/finally/whatever bro
      /no cap/ikr/slay/skibidi/based bot/f in the chat/whats the weather/hows the weather
      /whats the weather like/what time is it/whats the time/what day is it/lmao what/lol what/wait what
      /haha what/my guy/say less/bet/aight/ight/lets gooo/damn/dang/dayum/sheesh/yikes/rip/gg/ggs/huh/meh
      /nahh/tru/welp/anyways/anyway/hmph/crying/im crying/im screaming/help lol/ok boomer/happy friday
      /happy monday/happy weekend/you up/u up/ayo/wassup with you/bye felicia/oh my god/no way/for real
      /big mood`,
  followUp: {
    numbers: 'one/two/three/four/five/six/seven/eight/nine/ten',
    leads: `and/n/but/so/also/then/ok/okay/ok and/okay and/thanks/thanks and/thanks but/cool/great/hm/what about/how about
      /and what about/and how about/but what about/ok so/ok but/alright/now/well/what if/and what/and for/and in/same for/what of`,
    prepositions: 'in/for/with/without/under/during/at',
    pointers: `it/its/that/this/these/those/they/them/their/there/he/she/him/her/his/such/one/ones/the same/the other/the former
      /the latter/both/each/above/either/instead/thats/whats that/here/which one/which ones/which side/which of them/which is/which are`,
    ordinals: [
      'first/1st',
      'second/2nd',
      'third/3rd',
      'fourth/4th',
      'fifth/5th',
      'sixth/6th',
      'seventh/7th',
      'eighth/8th',
      'ninth/9th',
      'tenth/10th',
      'last/final',
    ],
    counted: `one/law/step/stage/point/part/section/type/kind/principle/phase/rule/case/cause/number/no/item/reason/element/form
      /level/way/option/example/theme/right/store/chapter/paragraph/condition/question/page/method/approach/theory/idea/argument/rights`,
    aspects: {
      why: 'why/reason/reasons/how come/why not/why so/what for/cause/causes',
      example:
        'example/examples/me one/see one/do one/try one/through one/real one/eg/for instance/instance/instances/sample/sound like/sounds like/look like/looks like/illustrate/illustration/demo/worked example/concrete case/concrete',
      simpler: `simpler/simple/simply/simplify/easier/easy/eli5/like im 5/like im five/like im stupid/dumb it down/in plain english/plain
        /laymans terms/layman/dont get/dont understand/didnt get/didnt understand/dont understand a word/confused/im lost/im so lost
        /i am lost/lost me/completely lost/totally lost/confusing/other words/differently/rephrase/in short/shorter/summary/summarize
        /summarise/tldr/tl dr/briefly/short/basic/basics/huh/again/one sentence/a sentence/single sentence/keep it short/make it short
        /make it shorter/short version/shorter version/one line/one liner/the gist/gist/sum it up/sum up/key points/main points
        /main point/nutshell/in a nutshell/in brief/brief/quick version/recap/too long/fewer words/less words/simple words
        /simple terms/like im a kid/like im a child/dumbed down/for dummies/for a beginner/for beginners/for a kid/for a child
        /easier words/simple version/easy version/more simply/more simple/simply put/more clearly/more basic/clearer/less complicated
        /less technical/complicated/too hard/too difficult/too much/normal words/still confused/still dont get/still lost/what do you mean`,
      code: 'the code/sample code/code example/example in code/in code/code/coded/program/source code/script/snippet/in pseudocode/pseudocode',
      formula:
        'formula/formulas/formulae/equation/equations/in symbols/notation/calculated/calculate it/calculate that/compute it/computed/work it out/unit/units/si unit/in what units',
      meaning: 'mean/means/meaning/definition/define/stand for/stands for/called',
      use: `use/used/uses/useful/useful for/application/applications/apply/applied/good for/real life/in practice/important
        /importance/matter/matters/purpose/point of/whats the point/significance/significant/relevant`,
      who: `who/whose/inventor/invented/discovered/discovered by/invent/discover/came up with/author/wrote/founder`,
      proof:
        'prove/proves/proved/proven/proof/proofs/derive/derived/derivation/come from/comes from/show that',
      when: 'when/what year/which year/date/how long ago/since when/how long/how old',
      where: 'where/location/place/which part',
      more: `more/tell me more/go on/continue/details/detail/elaborate/expand/further/in depth/deeper/next/keep going/more info
        /anything else/what else/the rest/happened next/happens next/comes next/afterwards/after that/full version/everything
        /all of it/the whole thing/whole page/the whole page/full page/the full page/whole story/full story/all the details
        /complete version/long version/longer/longer version/in full/show all/the lot/entire page/entire thing/full answer/full text
        /whole answer/whole lot/more detail/more details/go deeper/dig deeper/go further/go into detail/go into more detail/deep dive
        /all of that/whats next/keep explaining`,
      limits: `wrong with/problem/problems/criticism/criticisms/criticise/criticised/criticize/criticized/critics/weakness/weaknesses
        /drawback/drawbacks/downside/downsides/disadvantage/disadvantages/cons/limitation/limitations/shortcomings/flaw/flaws
        /objections/bad about/whats bad/what is bad/any downsides/not good about/weak/weak points/critique/critiques/counterarguments
        /counter argument/arguments against`,
      merits: `advantage/advantages/benefit/benefits/pros/pros and cons/upside/upsides/strengths/good about/whats good/pros of`,
      mistakes: `mistake/mistakes/go wrong/goes wrong/get wrong/gets wrong/got wrong/pitfall/pitfalls/watch out for/careful/mess up/messes up
        /messed up/slip up/slip ups/trip up/screw up/mix up/mixed up/common errors/get it wrong/do wrong`,
      results:
        'result/results/outcome/outcomes/consequence/consequences/came out of/come out of/effects/impact/impacts/led to/aftermath',
      compare: `difference/differences/differ/differs/different/compare/compared/compares/versus/vs/similar/similarities/contrast
        /in common`,
      kinds: 'types/kinds/sorts/varieties/categories',
      factors:
        'depend on/depends on/depend upon/affects it/affect it/affects that/affected by/influences it/influence it/influenced by/determines it/determines that/determined by',
    },
    requests: `give/gives/version/quick/involved/happened/gimme/show/tell/explain/explains/describe/list/see/want/need/another/other/provide
      /find/put/make/work/works/happen/happens/about/please/me/help/understand/through/walk/let/some/more/any/also/exactly/mean by
      /come/comes/with/terms/sentence/sentences/words/question/answer/better/way/like/say/only/role/play/plays/people/ppl/folks
      /w`,
    cues: {
      why: 'because/reason/since/therefore/follows/cause/causes/so that/due to',
      example: 'example/for instance/suppose/imagine/consider/take/experiment/case/worked/picture',
      use: 'used/use/uses/apply/application/why it matters/matters/practice/good for',
      who: 'by/proposed/discovered/argued/introduced/named/called after/according',
      when: 'in/century/year/years/since',
      where: 'in the/found/located/place/takes place',
      meaning: 'means/called/is the/defined',
      limits: 'limits/limit/against/weak/fails/fail/problem/falls short',
      merits: 'advantage/strength/benefit',
      mistakes: 'avoid/trap/traps/error/errors/mistake/slip/slips/wrong',
      results: 'led to/followed/came after/afterwards/effect',
      compare: 'unlike/whereas/compared/differ',
      kinds: 'kind/types',
      factors: 'what makes/what changes/depends on/affects/factors/faster/greater',
    },
  },
  ownWork: englishOwnWork,
};
