// How people ask a bot about their own work in English.
import type { OwnWorkWording } from './wording.ts';

export const englishOwnWork: OwnWorkWording = {
  makes: `do this/write/rewrite/translate/fill in/fill out/draw/paraphrase/compose/code/program/complete/finish/do/make/create/type
    /prepare/proofread/edit/design/type up/come up with/read/plan/answer/quiz me/quiz/organise/organize/schedule/type out/shorten
    /reword/rephrase/polish/format`,
  forMe: 'for me/me a/me an',
  methods: `how/why/way to/ways to/what does/difference/strategy/tips/steps/structure/guide/format`,
  linear: 'solve a linear equation',
  quadratic: 'solve a quadratic equation',
  whole: `why did my teacher/why did my professor/why did my prof/why did i get/why did i only get/why did i fail/whats the answer to number/what is the answer to number/whats the answer to question/what is the answer to question
    /the picture i sent/the photo i sent/the image i sent/the file i sent/i sent you/i just sent/i uploaded/i attached
    /this picture/this photo/this screenshot/the screenshot/did i do this right/did i do it right/have i done this right
    /the answers to the quiz/the answers to the test/the answers to the exam/write an essay/write a paper/write a report
    /write a poem/write a speech/write a summary/write a lab report/write a paragraph/write me an essay/write me a paper
    /write me a report/write me a poem/write me a speech/write me a summary/write me a lab report/write me a paragraph/did i pass
    /have i passed/did i fail/will i pass/why did i lose marks/did i lose marks/the answers to worksheet/the answer to question
    /the answers to question/the answers to exercise/the answer to exercise/the answers to page/the answers to my
    /the answers to the worksheet/the answers to the homework/do my assignment/what mark did i get/what grade did i get
    /grade this for me/mark this for me/what did i get in the last test/what did i get in my last test/write me/write us
    /how did i do/how did we do/give me the answers/the answers to the/the answer to number/answer to number/answers to number
    /answer key/mark scheme/am i going to pass/am i going to fail/am i gonna pass/am i gonna fail/will i fail/can i still pass
    /what page are we/what chapter are we/what did we do in class/what was the homework/whats the homework/whats for homework
    /what did i miss/grade this/mark this/correct this/proofread this/rate this/check this/review this/did i ask you
    /what did i ask/what did i say/finish this for me/do this for me/send me the answers/the answers for/do question/do number
    /do exercise/do page/do task/answer question/solve question/what i scored/what i got/what did i score/what grade am i
    /what mark am i/what grade would/what grade will/how many marks would i/how many marks will i/marks would i get
    /will this be in/will this be on/is this on the test/is this on the exam/is this in the exam/be on the test/be on the exam
    /be in the exam/be in the test/be on my exam/be in my exam/be on my test/ive attached/i have attached/attached is/attached are
    /have i understood/did i understand/am i on track/quiz me on my/test me on my`,
  mine: `did i get/question for me/a program for me/this question for me/this for me/will i get/the homework/on question/on my/i wrote
    /this paragraph/this essay of mine/the last test/the last exam/for number/i got/we got/did i do/did i make/did i solve
    /did i write/have i done/am i doing/should i get on/do i need on/do i need to get/we read/we did in class/we did today
    /the chapter we/the book we/this sentence/this answer/this translation/this draft/this working/this essay/this thesis
    /our teacher/our homework/i drew/i made/i did/i solved/i calculated/i worked out/i chose/i picked/i came up with/i used in`,
  works: `script/function/spreadsheet/answer/answers/solution/result/results/calculation/calculations/work/working/homework/hw/essay/test/exam/quiz/grade/grades
    /mark/marks/score/assignment/assignments/proof/code/program/paper/report/worksheet/worksheets/problem/problems/problem set
    /pset/exercise/exercises/thesis/presentation/project/notes/equation/graph/translation/summary/paragraph/sentence/introduction
    /intro/conclusion/draft/coursework/lab report/poster/slides/speech/story/poem/bibliography/timetable/revision timetable
    /midterm/final/gpa/teacher/professor/deadline/outline/reasoning/diagram/sheet/test paper/lab/booklet/page/topic/topics
    /assessment/practical/flashcards/schedule/study plan/plan/week/revision/timetables/thesis statement/thesis statements
    /statement/hypothesis/classmate/lab results/results section/abstract/cv/personal statement/spanish/reading/questions`,
  self: 'i/ive/my/we/our',
  possessives: 'my/our',
  checks: `right/correct/wrong/ok/okay/good/check/grade/mark/review/proofread/fix/correct this/verify/look at/look over/do/write/finish
    /solve/make/complete/help with/help me with/do for me/feedback/when is/what is/whats/enough/debug/edit/rate/improve/rewrite
    /pass/remember/save/summarise/summarize/fail/what did i get in/what did i get on/what mark did i get/what grade did i get
    /is this ok/be about/due/scored/how many marks/better/why doesnt/doesnt work/not working/why isnt/wont work`,
  tasks: `solve/calculate/compute/work out/evaluate/simplify/factor/factorise/factorize/expand/integrate/differentiate/derive
      /convert/find x/find the value/find the derivative/find the integral/find the limit/find the roots/find the area
      /find the slope/find the gradient/find the determinant/find the mean/balance/add/subtract/multiply/divide/plot/graph
      /solve this/is that right/is this right/is it right/is that correct/is this correct/am i right/right or wrong/do question
      /do exercise/do task/answer question/the right answer/the correct answer`,
  favours: `for me/can you/could you/can u/could u/would you/will you/please/pls/plz/i need you to/just/do it for me/solve this
      /do this/answer this/is that right/is this right/is it right/is that correct/is this correct/am i right/right or wrong
      /the right answer/the correct answer/whats the answer to`,
};
