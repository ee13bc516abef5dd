// How people talk to a bot in English.
import { englishOwnWork } from './english-own-work.ts';
import type { Wording } from './wording.ts';

export const english: Wording = {
  locale: 'en-US',
  topics: {
    greeting: `hi/hello/hey/hiya/heya/hi there/hello there/hey there/howdy/yo/sup/wassup/whats up/what up/whats good/whats new/whats going on
      /hows it going/good morning/good afternoon/good evening/good day/morning/mornin/morning all/gm/greetings/hullo/helo/hey guys
      /hi all/hi everyone/hello everyone/hey everyone/nice to meet you/pleased to meet you/welcome/welcome back/im back/its me
      /anyone here/anybody here/anyone there/knock/gday/good to see you/hello again/hi again/im here/ahoy/long time no see
      /anyone home/anybody home/any one here/any one there/any one home/evening/afternoon/heyho/hey ho/heyo/yoohoo/hallo/helloo/oi
      /aloha/wsp/yo yo`,
    thanks: `thanks/thank you/thank u/thankyou/thx/tysm/ty/tnx/thnx/tks/thanx/ta/cheers/much appreciated/appreciate it
      /appreciated/i appreciate/appreciate/appreciate you/thanks a lot/thanks a ton/thanks loads/that was useful/so useful
      /very useful/super useful/super helpful/thanks so much/thank you so much/many thanks/thanks a bunch/thanks a million
      /no thanks/lifesaver/that helped/this helped/that was helpful/very helpful/so helpful/helpful/you saved my life
      /bless you/that helped a lot/this helped a lot/that was very helpful/that was really helpful/thanks that helps
      /that helps/that helps a lot/that clears it up/that makes sense thanks/thanks in advance/thanks man/cheers mate
      /much love/i owe you/i owe you one/youre a life saver/saved my ass/you saved my ass/big thanks/ur a star
      /youre a star`,
    farewell: `bye/goodbye/good bye/bye bye/byebye/cya/see ya/see you/see you later/see you soon/later/ttyl/gtg/g2g/got to go
      /gotta go/i have to go/good night/goodnight/gn/night night/have a nice day/have a good day/have a good one/take care
      /farewell/peace out/so long/until next time/brb/gotta run/i gotta go/i have to run/im off/im out/im leaving
      /catch you/catch ya/talk soon/catch ya later/see ya later/see ya tomorrow/see ya soon/see you around
      /talk to you later/talk later/sleep well/sweet dreams/signing off/have a nice evening/have a nice weekend
      /have a great day/head out/heading out/going to head out/i am going to head out/time to sleep`,
    praise: `good bot/best bot/nice bot/great bot/cool bot/smart bot/good boy/good girl/good answer/great answer/nice answer
      /perfect answer/awesome answer/amazing answer/good explanation/great explanation/nice explanation/good job/nice job
      /great job/well done/nice work/great work/good work/nice one/good one/awesome/amazing/brilliant/excellent/fantastic
      /wonderful/perfect/great/nice/cool/sweet/neat/love it/love this/i love it/i like it/love you/ily/youre the best
      /the best/the goat/goated/impressive/wow/omg/bravo/kudos/well played/so good/so cool/legend/you rock/you rule/good
      /very good/based/w bot/poggers/pog/not bad/well explained/explained well/huge w/goated bot/chefs kiss/youre so smart
      /youre awesome/youre amazing/youre cool`,
    insult: `stupid/dumb/idiot/idiotic/moron/useless/worthless/pathetic/loser/trash/garbage/rubbish/crap/crappy/lame/shut up
      /shutup/stfu/fuck/fuck you/fuck off/fuk/fck/f u/screw you/go away/get lost/go to hell/damn you/you suck/u suck
      /this sucks/suck/sucks/bad bot/worst bot/stupid bot/dumb bot/horrible/terrible/awful/hate you/hate this/i hate this
      /annoying/dumbass/asshole/bitch/bastard/shit/shitty/bullshit/bs/kill yourself/kys/die/noob/clown/brainless/braindead
      /retard/retarded/ugly/boring/you are boring/wtf/what the hell/what the fuck/go die/piss off/l bot/ew/eww/yuck
      /not funny/thanks for nothing/clanker/trash bot/dogwater/nobody asked/nobody likes you/touch grass/dumb clanker/l ai
      /skill issue/garbage bot/worst bot ever/youre the worst/what a bad bot/you know nothing/you dont know anything
      /be quiet`,
    complaint: `thats wrong/that is wrong/this is wrong/wrong answer/bad answer/terrible answer/awful answer/stupid answer
      /useless answer/bad explanation/wrong/not true/thats not true/youre wrong/you are wrong/not what i asked
      /thats not what i asked/thats not what i meant/not what i meant/not what i wanted/i didnt ask that/that didnt help
      /that doesnt help/didnt help/not helpful/unhelpful/no help/wrong page/you didnt answer/you dont understand/you misunderstood
      /you are not listening/nope thats not it/thats not it/nothing works/it doesnt work/doesnt work/try again/not right
      /thats not right/incorrect/thats incorrect/this isnt what i wanted/thats not what i wanted/this isnt what i asked
      /this isnt it/this is not what i asked/this is not what i wanted/that didnt answer my question
      /that doesnt answer my question/this doesnt answer my question/you didnt answer my question/didnt answer my question
      /doesnt answer my question/that was wrong/that was not helpful/that wasnt helpful/not what i was looking for
      /thats not what i was looking for/this is not what i was looking for/this is not helpful/that makes no sense/makes no sense
      /wrong one/wrong topic/not this one/not this/not that`,
    joke: `tell me another one/another joke/make a joke/any jokes/knock knock/be funny/funny story
      /why did the chicken cross the road/roast me/tell me a story/riddle me this/sing me a song/sing a song/sing for me
      /sing/rap for me/write me a poem/tell me a poem/entertain me/lets play a game/wanna play a game/play a game
      /know any puns/know any good puns/got any puns/any good jokes/a pun/make a pun/do you know any jokes/another pun
      /a riddle/beatbox`,
    self: `who are you/what are you/who r u/what r u/who is this/who dis/are you online/are you there/you there/are you working
      /what can you do/what do you do/what can u do/what can i ask/what can i ask you/what do you know
      /what else can you do/what are you for/what do i do/how do you work/how does this work/how does this bot work
      /how do i use this/how do i use you/how to use this/how do i use this bot/how to use this bot/who made this bot
      /who created this bot/who built this bot/who wrote this bot/who runs this bot/what language are you written in
      /what are you written in/what are you made of/are you a language model/how smart are you/how clever are you
      /what should i ask/what should i ask you/what can i ask here/can i ask you a question/who wrote you
      /who is your creator/who is your boss/who is your owner/who is your dad/who is your mom/whos your creator
      /whos your daddy/whos your owner/where are you from/where do you live/how old are you/when were you born
      /when is your birthday/whats your name/what is your name/your name/whats ur name/do you have a name
      /do you have feelings/do you think/do you understand me/can you hear me/can you see me/can you help me/can you help
      /help/help me/help me please/i need help/i need your help/need help/can i ask you something/can i ask a question
      /i have a question/quick question/got a question/question/test/testing/ping/is this thing on/is anyone there
      /introduce yourself/tell me about yourself/about you/who am i/whats my name/do you know me/do you remember me
      /do you know who i am/is someone typing this/is somebody typing this/is a human typing this/is anyone typing this
      /is this ai/is this an ai/is this a bot/am i talking to a robot/are u ai/u ai/ai or human/human or ai/bot or not
      /is this chatgpt`,
    mood: `how are you/how are u/how r u/how are you doing/how are ya/how you doing/how do you do/how do you feel
      /how are you feeling/hows life/hows your day/how is your day/how was your day/how have you been/hru/hbu/wbu/and you
      /what about you/how about you/im bored/im tired/im sad/im hungry/im stressed/im lonely/im happy/im sick/im scared
      /im nervous/im stuck/im lost/im so lost/im so confused/im so done/i dont get anything/i understand nothing
      /im confused/im dead/im done/im fine/im good/im ok/im great/im depressed/im doomed/im screwed/im cooked/feeling down
      /feel bad/feel sad/i feel stupid/i give up/i cant do this/i hate school/i hate exams/i hate math/i hate maths
      /i hate homework/school sucks/exams suck/wish me luck/good luck/i have an exam tomorrow/i have a test tomorrow
      /my exam is tomorrow/exam tomorrow/test tomorrow/i failed/i passed/i failed my exam/i passed my exam/i got an a
      /i dont want to study/i dont wanna study/motivate me/cheer me up/i need motivation/ugh i hate exams/i hate tests
      /i hate homework so much/i hate this class/i hate my life/i cant sleep/i cant focus/i cant concentrate/i have exams
      /i have exams tomorrow/i have finals/finals week/so stressed/so tired/so bored/so sleepy/im sleepy/im exhausted
      /im overwhelmed/im panicking/im going to fail/im gonna fail/send help/rough day/long day/whats wrong with you
      /you good/you ok/u ok/i wanna cry/i want to cry/i want to sleep/i need sleep/i need coffee/so cooked/its monday
      /my life sucks/exam in an hour/exam today/test today/exam soon/i have no life/exams are killing me
      /this class is killing me/im so cooked/fml/fml exam/my life/nothing to do/nothing to do today/got nothing to do
      /i have nothing to do/dont know what to do/idk what to do/bored out of my mind/dying of boredom/im dying
      /i want to go home/wanna go home/cant be bothered/cant be arsed/im starving/im knackered/so done/cba`,
    chatter: `ok/okay/okey/okie/kk/alright/all right/sure/yes/yeah/yep/yup/ya/yea/no/nope/nah/maybe/got it/gotcha/i see/i get it
      /i got it/understood/makes sense/fair/fair enough/true/right/exactly/indeed/of course/lol/lmao/lmfao/rofl/haha/hahaha/hehe
      /hihi/xd/hm/hmm/hmmm/mhm/uh/um/uhm/oh/ohh/ah/aha/oof/oops/bruh/bro moment/well/whatever/idc/idk/i dont know/dunno
      /i dont care/never mind/nevermind/nvm/no problem/no worries/np/sorry/my bad/oh no/oh well/please/pls/plz/congrats
      /congratulations/happy birthday/merry christmas/happy new year/happy halloween/happy holidays/marry me/will you marry me
      /be my friend/be my girlfriend/be my boyfriend/lets be friends/wanna be friends/can we be friends/be friends/talk to me
      /lets talk/lets chat/chat with me/say something/say hi/say hello/same/me too/agreed/nothing/nothing much/not much
      /just kidding/jk/kidding/first/interesting/ready/lets go/its friday/finally/whatever bro/no cap/ikr/slay/skibidi/based bot
      /f in the chat/whats the weather/hows the weather/whats the weather like/what time is it/whats the time/what day is it
      /lmao what/lol what/wait what/haha what/my guy/say less/bet/aight/ight/lets gooo/damn/dang/dayum/sheesh/yikes/rip/gg/ggs/huh
      /meh/nahh/tru/welp/anyways/anyway/hmph/crying/im crying/im screaming/help lol/ok boomer/happy friday/happy monday
      /happy weekend/you up/u up/ayo/wassup with you/bye felicia/oh my god/no way/for real/big mood`,
  },
  about: `real/human/humans/robot/robots/bot/ai/alive/person/machine/computer/chatbot/fake/smart/clever/intelligent/silly/funny
    /weird/crazy/kind/rude/nice/cute/pretty/beautiful/hot/handsome/sexy/sweet/friend/friends/love/like/hate/miss/want/marry/kiss
    /hug/date/girlfriend/boyfriend/feelings/feel/feeling/bored/tired/hungry/sad/happy/angry/mad/lonely/single/busy/free/awake
    /sleeping/sleepy/ready/working/broken/slow/fast/old/young/favourite/favorite/creator/boss/owner/name/birthday/joke/jokes/song
    /fun/play/game/games/talk/chat/sleep/dream/eat/drink/sing/dance/jealous/proud/lazy/liar/lying/genius/hero/king/queen/god/dude
    /chatgpt/siri/alexa/gpt/gemini/copilot/mate/better/best/worst/cool/okay/ok/fine/great/awesome/amazing/good/bad/evil/scary
    /creepy/cheat/cheating/spy/spying/serious/kidding/sure/sorry/help/helpful/here/there/back/online/offline/dead/gay/straight/boy
    /girl/man/woman/male/female/bff/bestie/buddy/pal/welcome/right/wrong/sentient/conscious`,
  jokes: 'joke/jokes',
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
  openers: `do you like/do u like/do you love/do you hate/do you enjoy/do you prefer/do you believe in/do you watch/do you play
    /do you listen to/do you speak/whats your favorite/whats your favourite/what is your favorite/what is your favourite
    /whats your fav/my name is/call me/have you ever/would you rather/who is your favorite/who is your favourite/can you sing
    /can you dance/can you speak/will you be my/are you smarter than/are you better than/are you related to/are you friends with
    /say hi to/say hello to/how many languages do you/you look like/you sound like/tell me a joke about/tell me a story about
    /thanks for/thank you for/thx for/cheers for/ty for/thanks a lot for/thank you so much for`,
  shortOpeners: `do you have a/do you have any/why are you/why are you so/why r u/why do you/are you/r u/are u/you are/youre/u r/you are so/youre so
    /you are such a/youre such a/you are a/youre a/you are the/youre the/you look/you sound/are you a/are you the/im a/i am a`,
  softeners: 'actually/really/even/just/like/literally/honestly/lowkey/tho/though/bro/man/dude/fr',
  shorthands: `u=you/ur=your/r=are/ya=you/da=the/dat=that/dis=this/wat=what/wut=what/wot=what/cuz=because/smth=something/rn=now
    /luv=love/n=and/2day=today/gr8=great/l8r=later/k=ok/thanku=thank you/gimme=give me/wanna=want to/gonna=going to
    /dontcha=dont you/thru=through/bc=because/tmrw=tomorrow/tmr=tomorrow/ppl=people/b=be/abt=about/whos=who is/m8=mate/imma=i am going to
    /ima=i am going to/finna=going to/fml=my life sucks/aint=is not/tysmm=tysm/ily2=ily`,
  signs: {
    thanks: `thank/thanks/thx/thnx/tysm/cheers/appreciat/lifesav/life sav/grateful/saved me/saved my/save my/helped me lot
      /you legend/you star/you angel/you hero`,
    farewell: `bye/byee/goodbye/good night/nighty/nite/see you/cya/ttyl/gtg/going bed/off bed/off sleep/sleep well/farewell
      /catch you later/heading out`,
    insult: `you stupid/you dumb/you useless/you idiot/you moron/you trash/you garbage/you suck/you worst/you pathetic/you annoying
      /you lame/you clueless/you worthless/you terrible/you awful/you brain/you thick/you dense/you slow/bot stupid
      /bot dumb/bot useless/bot trash/bot suck/bot worst/dumb bot/useless bot/stupid bot/trash bot/hate you/shut up/useless
      /pathetic`,
    mood: 'bored/boredd/boring/tired/exhaust/stressed/so sad/lonely/sleepy/hungry/depress/anxious/bored death/cant even',
    joke: 'joke/jokes/pun/puns/riddle/make laugh/say funny/something funny/tell joke/know joke/got joke/give joke/hear joke',
    self: `you real/you human/you bot/you person/you robot/you ai/you alive/you machine/real person/actual human/human or bot
      /bot or human/someone behind/anyone behind/somebody behind/human behind/person behind/talking to bot/talking to human
      /who made you/who created you/who built you/who programm/who coded you/who develop/who trained you/who invented you
      /who owns you`,
    praise: `you amazing/you awesome/you brilliant/you best/you great/you cool/you smart/you genius/you goat/love this bot/love you
      /best bot`,
    chatter: 'sorry/my bad/apolog/didnt mean/forgive me/oops/lmao/lol/haha/dead',
    greeting: 'hey/heyy/hello/hiya/howdy/good morning/good evening/good afternoon/yo',
  },
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
