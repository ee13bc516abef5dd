// What a page says of a name where that is no definition.
import { describe, expect, test } from 'vitest';
import { cardsOf, rightOf, wrongOf } from './page.ts';

/** A list of names beside one that is looked at. */
function listWith(name: string, explanation: string): string {
  return [
    `- **${name}**: ${explanation}`,
    '- **Granite**: Quartz and feldspar crystals grow slowly, deep in the Earth.',
    '- **Chalk**: Shells of tiny animals sink down and turn to soft white stone.',
    '- **Basalt**: Lava cools quickly into dark columns with six sides.',
  ].join('\n');
}

const TITLE = 'What are the kinds of rock?';
const termsOf = (answer: string, title = TITLE) => cardsOf('term', answer, { title });
const pointsOf = (answer: string, title = TITLE) => cardsOf('point', answer, { title });

describe('a name left out of a sentence', () => {
  test.each([
    ['at its beginning', 'Marble refers to limestone that heat and pressure have changed.'],
    ['as a pronoun', 'This refers to limestone that heat and pressure have changed.'],
    ['where it gets its name', 'Limestone changed by heat and pressure is known as marble.'],
    [
      'where somebody gave it that',
      'A geologist introduced the concept of marble, which is limestone that was baked.',
    ],
    ['in a later sentence', 'It looks well. Marble is a limestone that heat and pressure have changed.'],
    [
      'with a capital as the subject behind an opening',
      'The favourite of sculptors in old Greece, Marble was cut out of quarries near the sea.',
    ],
  ])('%s', (_, explanation) => {
    const [card, ...more] = termsOf(listWith('Marble', explanation)).filter(
      (one) => rightOf(one) === 'Marble',
    );
    expect(more).toEqual([]);
    expect(card?.prompt).toMatchObject({ text: expect.stringContaining('_____') });
    expect(card?.prompt).not.toMatchObject({ text: expect.stringMatching(/marble/i) });
    expect(card && wrongOf(card)).toHaveLength(3);
  });

  test.each([
    ['as what something helps with', 'The slow growth of crystals aids in marble of the finest grain.'],
    [
      'as one of others that something is done with',
      'Sculptors of old Greece cut Marble out of quarries near the sea.',
    ],
    [
      'as a word for which a noun stands behind it',
      'This measure divides limestone into kinds by how hard each of them is.',
    ],
    ['for a price', 'A stone for old temples, Marble was $120 for each of its square yards.'],
    [
      'beside a word for its kind that fits others',
      'Limestone is closely related to the concept of marble in old books.',
    ],
    ['twice', 'Marble is a stone, and marble is a word for a small ball of glass.'],
    ['beside another word of it', 'Marble cake is a cake that looks like stone that has been cut.'],
    ['with praise alone', 'Marble is a fundamental part of many old buildings in the south.'],
  ])('is not asked for %s', (_, explanation) => {
    expect(termsOf(listWith('Marble', explanation)).map(rightOf)).not.toContain('Marble');
  });
});

describe('the point that a sentence is about', () => {
  const heat = 'Pressure and baking turn limestone into something that takes a high polish.';

  test('is asked for among its siblings', () => {
    const points = pointsOf(listWith('Marble', heat));
    expect(points.map(rightOf)).toEqual(['Marble', 'Granite', 'Chalk', 'Basalt']);
    expect(points[0]?.prompt).toEqual({ kind: 'point', text: heat });
    expect(points[0]?.source).toContain(`**Marble**: ${heat}`);
  });

  test.each([
    ['how something goes', 'How do rocks form?'],
    ['what is advisable', 'What are effective strategies for finding rocks?'],
    ['what is important about it', 'What is the importance of rocks?'],
  ])('not where the title asks %s', (_, title) =>
    expect(pointsOf(listWith('Marble', heat), title)).toEqual([]),
  );

  test.each([
    ['points out of itself', 'This happens to other limestone deep below ground as well, under heat.'],
    ['hangs on the present day', 'Recently, builders in the south have begun to cut it by machine again.'],
    ['announces', 'Several important factors decide what becomes of limestone below ground.'],
    ['is short', 'Hot and heavy.'],
    ['is no sentence yet', 'Limestone deep below ground is pressed and heated by three things:'],
    ['hints at its name', 'Marbled patterns of many colours run through the slabs that are cut.'],
    ['is somebody’s speech', '"Limestone deep below ground is pressed until new crystals form."'],
  ])('not of a sentence that %s', (_, sentence) => {
    expect(pointsOf(listWith('Marble', sentence)).map(rightOf)).not.toContain('Marble');
  });
});

describe('in other languages', () => {
  test.each([
    [
      'German',
      'Welche Formen hat ein Fluss?',
      ['Delta', 'Schlucht', 'Mäander', 'Aue'],
      [
        'Ein Delta ist ein Fächer aus Schlamm, den ein Strom vor der Küste ablagert.',
        'Steile Wände aus Fels stehen eng beieinander, weil Wasser in die Tiefe schneidet.',
        'In weiten Bögen wandert das Wasser hin und her und trägt den äußeren Rand ab.',
        'Bei Hochwasser wird das flache Land neben dem Ufer überflutet.',
      ],
    ],
    [
      'Spanish',
      '¿Cuáles son las formas de un río?',
      ['Delta', 'Garganta', 'Meandro', 'Vega'],
      [
        'Un delta es un abanico de barro que la corriente deja ante la costa.',
        'Paredes altas de roca se alzan muy juntas porque el agua corta hacia abajo.',
        'El agua va de un lado a otro en curvas anchas y gasta la orilla exterior.',
        'Con las crecidas se inunda la tierra llana junto a la orilla.',
      ],
    ],
    [
      'French',
      'Quelles sont les formes d’un fleuve ?',
      ['Delta', 'Gorge', 'Méandre', 'Plaine'],
      [
        'Un delta est un éventail de boue que le courant laisse devant la côte.',
        'Des parois de roche se dressent tout près parce que l’eau creuse en profondeur.',
        'L’eau va de gauche à droite en larges boucles et use la rive du dehors.',
        'Lors des crues, les terres basses au bord du courant sont couvertes d’eau.',
      ],
    ],
    [
      'Portuguese',
      'Quais são as formas de um rio?',
      ['Delta', 'Garganta', 'Meandro', 'Várzea'],
      [
        'Um delta é um leque de lama que a corrente deixa diante da costa.',
        'Paredes altas de rocha ficam muito próximas porque a água corta para baixo.',
        'A água vai de um lado para o outro em curvas largas e gasta a margem de fora.',
        'Nas cheias, a terra plana junto da margem fica coberta de água.',
      ],
    ],
    [
      'Japanese',
      '川の地形にはどのような種類がありますか？',
      ['三角州', '峡谷', '蛇行', '氾濫原'],
      [
        '三角州は川が海に注ぐところに土砂がたまってできた平らな土地である。',
        '水が岩を深く削り、切り立った壁が両側にそびえている。',
        '流れが左右に大きく曲がり、外側の岸を少しずつ削っていく。',
        '大雨のときに水があふれて、岸の近くの低い土地をおおう。',
      ],
    ],
  ])('%s', (_, title, names, sentences) => {
    const answer = names.map((name, index) => `- **${name}**: ${sentences[index]}`).join('\n');
    const [named] = termsOf(answer, title);
    expect(named && rightOf(named)).toBe(names[0]);
    expect(named?.prompt).toMatchObject({ text: expect.stringMatching(/^_____/) });
    expect(pointsOf(answer, title).length).toBeGreaterThanOrEqual(2);
    expect(cardsOf('list', answer, { title }).map(rightOf)).toEqual([
      names.map((name) => `**${name}**`).join(' · '),
    ]);
  });

  test.each([
    ['German', 'Dieses Land liegt neben dem Ufer und wird deshalb bei Hochwasser überflutet.'],
    ['Spanish', 'Esta tierra está junto a la orilla y por eso se inunda con las crecidas.'],
    ['French', 'Cette terre est au bord du courant et c’est pourquoi elle est couverte d’eau.'],
    ['Portuguese', 'Esta terra fica junto da margem e por isso é coberta de água nas cheias.'],
    ['Japanese', 'この土地は岸の近くにあり、大雨のときに水におおわれる。'],
  ])('what points out of itself in %s is not asked', (_, sentence) => {
    const answer = ['Aue', 'Delta', 'Gorge', 'Lago'].map((name) => `- **${name}**: ${sentence}`).join('\n');
    expect([...termsOf(answer), ...pointsOf(answer)]).toEqual([]);
  });
});
