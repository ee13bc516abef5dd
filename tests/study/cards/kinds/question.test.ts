// The page's own question.
import { describe, expect, test } from 'vitest';
import { cardsOf } from '../page.ts';

const asked = (title: string, answer: string) =>
  cardsOf('question', answer, { title }).map(({ answer: { right } }) => right);

describe('the opening answers', () => {
  test.each([
    [
      'What is an oxbow lake?',
      'An oxbow lake is a curved lake that a river leaves behind when it cuts off a bend.',
    ],
    ['What are oxbow lakes?', 'Oxbow lakes (cut-offs) are the curved lakes that a river leaves behind.'],
    [
      'What does "habeas corpus" mean?',
      'Habeas corpus means that a court must be told why somebody is kept in prison.',
    ],
    [
      'What is the concept of opportunity cost?',
      'Opportunity cost is the value of the best thing that was given up for another.',
    ],
    [
      'What is the difference between speed and velocity?',
      'Speed says how fast something moves; velocity says in which direction as well.',
    ],
  ])('%s', (title, answer) => expect(asked(title, `${answer} More follows.\n\n## Next`)).toEqual([answer]));
});

describe('the opening does not answer', () => {
  test.each([
    [
      'What is an oxbow lake, and why does it form?',
      'An oxbow lake is a curved lake that a river leaves behind.',
    ],
    [
      'What is the process of erosion?',
      'The process of erosion is a slow change of the ground by which soil is carried away by water.',
    ],
    ['What is an oxbow lake?', 'Oxbow lakes have been studied for a long time by people of many countries.'],
    ['What is an oxbow lake?', 'An oxbow lake is a fundamental concept of the geography of all rivers.'],
    [
      'What is the formation of oxbow lakes?',
      'The formation of oxbow lakes is a critical component of how rivers work, which ensures that water flows.',
    ],
    ['What is an oxbow lake?', 'It is a curved lake that a river leaves behind when it cuts off an oxbow.'],
    [
      'What is an oxbow lake?',
      'An oxbow lake is a curved lake with the following parts, which rivers leave:',
    ],
    [
      'What are the implications of lakes?',
      'The implications of lakes are significant and multifaceted for many people.',
    ],
    [
      'What is the difference between speed and velocity?',
      'Speed and velocity are two distinct quantities with several important differences.',
    ],
    [
      'What are common shapes of lakes?',
      'Common shapes of lakes refer to the outlines that water takes in valleys, which people draw on maps.',
    ],
    [
      'What is the symmetry of lakes?',
      'The symmetry of lakes is a profound and foundational aspect of modern work on rivers and their bends.',
    ],
    [
      'What is the purpose of the lake workshop?',
      'The purpose of the lake workshop is to bring those together who work on lakes that rivers left behind.',
    ],
    ['Oxbow lakes', 'Oxbow lakes are the curved lakes that a river leaves behind when it cuts off a bend.'],
  ])('%s %s', (title, answer) => expect(asked(title, answer)).toEqual([]));

  test('where a heading or a list comes first', () => {
    const answer = 'An oxbow lake is a curved lake that a river leaves behind when it cuts off a bend.';
    expect(asked('What is an oxbow lake?', `## Lakes\n\n${answer}`)).toEqual([]);
    expect(asked('What is an oxbow lake?', `- **Bend**: curved\n\n${answer}`)).toEqual([]);
  });
});
