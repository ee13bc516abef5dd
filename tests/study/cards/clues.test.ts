// What a page in another language than English says of a name.
import { describe, expect, test } from 'vitest';
import { cardsOf, rightOf } from './page.ts';

const termsOf = (answer: string, title?: string) =>
  cardsOf('term', answer, title === undefined ? {} : { title });
const pointsOf = (answer: string, title?: string) =>
  cardsOf('point', answer, title === undefined ? {} : { title });

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
