// The roles of English words in a question: function words (the stop list), words of stop phrases, and content words (all others).

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The stop list: words that only hold a sentence together. They are neither indexed nor looked up. */
const FUNCTION_WORDS = new Set(
  words(`a an the and or but nor so yet if then than as of at by for from in into on onto to with without within upon
    about above below over under between among through during before after since until while where when why how what
    which who whom whose that this these those there here it its itself he him his she her hers they them their theirs
    we us our ours you your yours i me my mine myself yourself themselves himself herself is am are was were be been
    being do does did doing done has have had having can could will would shall should may might must cannot cant dont
    doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt hasnt havent hadnt im ive youre youve
    theyre weve thats whats hows whos heres theres lets itd hes shes also too very just only even still not no yes any
    some each every either neither both all such same own other another because though although whether like off out up
    down again further once more most much many few less least per via vs versus etc eg ie re ll ve`),
);

/**
 * Words of the phrases around a question ("can somebody explain", "my homework asks"), and words that ask rather than name. They are
 * indexed and looked up, but have a low weight: a page about homework is seldom meant.
 */
const STOP_PHRASE_WORDS = new Set(
  words(`hi hey hello guys guy yo ok okay pls plz please thx thanks thank cheers sorry help need needs needed want wants wanted
    anyone anybody somebody someone everyone everybody question questions ask asks asked asking answer answers explain explains explained
    explanation tell tells told telling say says said saying talk talks talked talking know knows knew known understand understands
    understood understanding get gets getting got gotten give gives gave given giving make makes made making go goes going went gone come comes
    came coming keep keeps kept keeping put puts take takes took taken taking look looks looked looking find finds found finding
    see sees saw seen show shows showed shown think thinks thinking thought mean means meant meaning call calls called basically actually really literally
    simply easily quickly quick briefly clearly properly roughly totally seriously apparently obviously
    whatever somehow anyway anyways anymore ever already
    honestly kinda kind sort sorta stuff thing things something anything nothing everything someway way ways lot lots bit
    little big good bad great nice easy hard simple dumb stupid stuck confused confusing lost idk lol tbh btw rn asap
    prof profs professor professors teacher teachers lecturer ta tutor class classes lecture lectures course courses homework hw assignment
    assignments exam exams midterm midterms test quiz quizzes final finals revision revising revise studying study
    notes slides textbook chapter unit worksheet handout essay paper presentation project group lab
    tomorrow today tonight yesterday friday monday tuesday wednesday thursday saturday sunday week weeks month semester term
    due first second next last one two three ones example examples exactly whole entire point points part parts
    different difference differences work works working use uses used using happen happens happened happening
    important importance role purpose main key major basic common several various certain specific particular
    friend friends roommate dad mom brother sister parents im supposed trying tried try tries
    maybe probably possible able vs between new old people person someones
    wo thru tho altho abt bout bc cuz coz ppl rly smth sth irl imo imho omg wtf lmao haha wanna gonna gotta lemme dunno gimme aka fyi
    discuss describe define definition compare list summary summarize overview provide identify elaborate`),
);

/**
 * The words of stop phrases that can only ask. "Tell me about C++" names C++ and nothing else. Other words of stop phrases may be part of
 * a name, as in "second law".
 */
const ASKING_WORDS = new Set(
  words(`explain explains explained explanation tell tells define definition describe discuss elaborate please pls plz
    know understand mean means meaning help thanks thank hi hey hello`),
);

/** Whether a word can only ask ("explain", "define"). The word is as `tokenize` gives it. */
export function isAskingWord(word: string): boolean {
  return ASKING_WORDS.has(word);
}

/** Whether a word is on the stop list. The word is as `tokenize` gives it. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Whether a word belongs to stop phrases, and so has a low weight in a question. The word is as `tokenize` gives it. */
export function isStopPhraseWord(word: string): boolean {
  return STOP_PHRASE_WORDS.has(word);
}
