// Requests for somebody's own work, told apart from questions about how it is done.
import { describe, expect, test } from 'vitest';
import { readOwnWork } from '../../src/dialogue/index.ts';

describe('own work', () => {
  test.each([
    'is my answer 3.2 right',
    'check my essay please',
    'can you do my homework',
    'what grade did I get',
    'i got 42, is that right?',
    "what's 12*7",
    '2+2',
    'ist meine Lösung richtig?',
    'kannst du meine Hausaufgaben machen',
    '¿está bien mi respuesta?',
    'peux-tu corriger ma dissertation',
    'minha resposta está certa?',
    '私の答えは合っていますか',
    'is my essay good',
    'check my homework please',
    'did i get question 4 right',
    'solve x^2 - 5x + 6 = 0',
    'write my essay about napoleon',
    'can you do my homework',
    "what's 17*23",
    'what grade will i get',
    'ist meine Lösung richtig',
    'löse 2x + 4 = 10',
    'está bien mi respuesta',
    'resuelve 3x-7=11',
    'corrige mi redacción',
    'fais mes devoirs',
    'est-ce que ma réponse est juste',
    'résous 4x = 20',
    '宿題をやって',
    'faz minha lição de casa',
    'minha resposta está certa',
    'resolva 5x + 1 = 16',
    'can you grade my essay',
    'is this correct: 3/4 + 1/4 = 1',
    'please solve 12x - 4 = 20',
    'calculate 15% of 80',
    'write a summary of my notes',
    'do my maths homework',
    'can you proofread my report',
    'what is 3^4',
    'hab ich aufgabe 3 richtig',
    'rechne 12*12 aus',
    'schreib mir einen Aufsatz über Goethe',
    'haz mi tarea',
    'calcula 25% de 200',
    'mes réponses sont-elles correctes',
    'écris ma dissertation',
    'calcule 8*7',
    'レポートを書いて',
    '2x+3=9を解いて',
    'corrija minha redação',
    'calcule 20% de 50',
  ])('is asked for in "%s"', (text) => {
    expect(readOwnWork(text)).toBeDefined();
  });

  test.each([
    ['solve 3x+5=11 for me', 'solve a linear equation'],
    ['x^2-5x+6=0', 'solve a quadratic equation'],
    ['löse 3x + 5 = 11', 'lineare Gleichung lösen'],
    ['résous 2x²+1=5', 'résoudre une équation du second degré'],
    ['calculate the mean of 3, 5, 7', 'calculate the mean of'],
    ['calculate the pH of 0.1 M HCl', 'calculate the pH of HCl'],
    ['find the derivative of x^3+2x', 'find the derivative of'],
    ['can you write my essay on photosynthesis', 'photosynthesis'],
    ['is my answer 3.2 right', ''],
  ])('in "%s" names its method', (text, method) => {
    expect(readOwnWork(text)?.method).toBe(method);
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
