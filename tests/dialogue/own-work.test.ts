// Requests for somebody's own work, told apart from questions about how it is done.
import { describe, expect, test } from 'vitest';
import { readOwnWork } from '../../src/dialogue/index.ts';
import { readLines } from './lines.ts';

describe('own work', () => {
  test.each(readLines('own-work.tsv'))('is asked for in "%s"', (text = '') => {
    expect(readOwnWork(text)).toBeDefined();
  });

  test.each([
    ['solve 3x+5=11 for me', 'solve a linear equation'],
    ['x^2-5x+6=0', 'solve a quadratic equation'],
    ['löse 3x + 5 = 11', 'lineare Gleichung lösen'],
    ['résous 2x²+1=5', 'résoudre une équation du second degré'],
    ['what is 12 times 9', ''],
    ['¿cuánto es 12*15?', ''],
    ['give me the answers to worksheet 3', ''],
    ['calculate the mean of 3, 5, 7', 'calculate the mean of'],
    ['calculate the pH of 0.1 M HCl', 'calculate the pH of HCl'],
    ['find the derivative of x^3+2x', 'find the derivative of'],
    ['can you write my essay on photosynthesis', 'photosynthesis'],
    ['is my answer 3.2 right', ''],
    ['2x+3=9を解いて', '一次方程式の解き方'],
  ])('in "%s" names its method', (text, method) => {
    expect(readOwnWork(text)?.method).toBe(method);
  });

  // By how it is said: own figures, the number of a task, a right answer, whatever is to be done to something of one's own.
  test.each([
    'we measured 4.1 s and 3.9 s, what would the mean be',
    'j’ai mesuré 12 cm et 30 g, ça donne quelle densité',
    'pls check question 12b, got -7',
    'i think its statement D, is that the right answer',
    'squeeze my lab report into one page',
    'que nota necesito para aprobar',
    'welche Note brauche ich noch',
  ])('is told by how it is said: "%s"', (text) => {
    expect(readOwnWork(text)).toBeDefined();
  });

  test.each([
    'Kashmir 1846-2019',
    'how many marks is question 4 worth',
    'how do I find the mean of two measurements like 4.1 and 3.9',
    'what was decided in question time',
    'wie rechne ich 5 km in Meilen um, etwa 3 oder 4',
  ])('is none in "%s"', (text) => {
    expect(readOwnWork(text)).toBeUndefined();
  });

  test.each([
    'we had to read a novel about two families in southern italy after the war and i compared their views of money and honour, could you check my essay',
    'organic chem lab yesterday, boiled benzoic acid in water, cooled it on ice, filtered, dried the crystals and weighed them, got a yield of 71 percent. is my result right',
    'somebody please proofread my report, it describes bacteria growing on agar plates with salt, sugar, garlic juice and copper coins over five nights',
  ])('is asked for in a long message too: "%s"', (text) => {
    expect(readOwnWork(text)).toBeDefined();
  });

  test.each([
    'geography trip to the coast, my notes talk of groynes and longshore drift and the cliffs falling into the sea each winter. what is it that moves sand along a beach',
    'our drama group reads a greek play where the chorus comments on everything and my teacher said write down whom they represent, never met a chorus before',
    'stats revision, the table lists 40 students with heights and shoe sizes and the sheet says multiply deviations, then something about covariance. whats covariance good for please',
    'got 3 moles of gas at 25 degrees, piston moves, the tutor drew an isotherm and then an adiabat below it, when do you add heat and when does temperature drop please',
  ])('is not asked for by words that stand apart in a long question: "%s"', (text) => {
    expect(readOwnWork(text)).toBeUndefined();
  });

  test.each([
    'how do i check my answer',
    'explain osmosis for me',
    'how do you draw a graph',
    'what does my heart do',
    'how do you solve a quadratic equation',
    'simplify fractions',
    'calculate standard deviation',
    'is 7 prime',
    'what is a p value of 0.05',
    "newton's 2nd law",
    'why is my urine yellow',
    'convert celsius to fahrenheit',
    'the war of 1939-1945',
  ])('is not asked for in "%s"', (text) => {
    expect(readOwnWork(text)).toBeUndefined();
  });
});
