// Which questions are about how a course goes, and which only sound so.
import { describe, expect, test } from 'vitest';
import { courseMatterIn } from '../../../src/search/question/course-matters.ts';

describe('a question about how a course goes', () => {
  test.each([
    ['is the french revolution essay due friday or monday', 'essay'],
    ['Is the lab report due today or tomorrow?', 'report'],
    ['is homework 3 due at midnight', 'homework'],
    ['when is the essay on macbeth due', 'essay'],
    ['When do we have to hand in the coursework?', 'coursework'],
    ['what’s the deadline for the project', 'deadline'],
    ['when is the physics final', 'final'],
    ["when's the bio quiz?", 'quiz'],
    ['hey guys, when is the algebra test', 'test'],
    ['what time is the lecture tomorrow', 'lecture'],
    ['which room is our stats midterm in', 'midterm'],
    ['where is the organic chemistry tutorial', 'tutorial'],
    ['when are office hours', 'office hours'],
    ['when do we get our grades back for the ph lab', 'grades'],
    ['are the marks for the essay out yet', 'marks'],
    ['how many marks is question 4 worth', 'course'],
    ['how much is the midterm worth', 'midterm'],
    ['what do i need on the final to pass law', 'final'],
    ['what chapters are on the econ midterm', 'midterm'],
    ['which topics will be on the psychology final', 'final'],
    ['can we use a calculator in the matrices test', 'test'],
    ['do we have to bring a calculator to the exam', 'exam'],
    ['is the chem exam open book?', 'exam'],
  ])('%s: the %s', (question, matter) => {
    expect(courseMatterIn(question)).toBe(matter);
  });
});

describe('a question about a subject', () => {
  test.each([
    'when is a t test used',
    'when is the chi-squared test used',
    'when is the second derivative test inconclusive',
    'is inflation due to demand',
    'is the acceleration due to gravity constant',
    'what is due process',
    'when is due process violated',
    'how do i write a lab report',
    'is the essay structure the same for english and history',
    'how do you revise for an exam',
    'when is a class abstract',
    'when is a function a class',
    'when does the class constructor run',
    'what is the final velocity',
    'how many electrons are in the final shell',
    'where is the centre of mass',
    'when was the treaty of versailles',
    'what are the results of the french revolution',
    'when are test results significant',
    'how many points does a hexagon have',
    'how much energy is a photon worth',
    'what topics did freud write about',
    'can i use a calculator for standard deviation',
    'my essay is due friday. what caused the french revolution?',
    'what caused the french revolution? my essay is due friday',
    '',
  ])('%s', (question) => {
    expect(courseMatterIn(question)).toBeUndefined();
  });

  test('is any that tells a long story around it', () => {
    const story = `${'i have been sick and missed all of it and '.repeat(3)}when is the physics final`;
    expect(courseMatterIn(story)).toBeUndefined();
  });
});
