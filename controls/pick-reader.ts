// "Share with someone" below an answer that one person reads: a menu of people takes its place.
import type { Control } from '../src/conversation/index.ts';

const pickReader: Control<'pickReader'> = {
  kind: 'pickReader',
  open: ({ page, target, section }) => ({
    kind: 'message',
    write: (say) => ({
      message: {
        content: say('share.pick'),
        embeds: [],
        rows: [
          [
            {
              type: 'people',
              placeholder: say('menu.reader'),
              action: {
                kind: 'shareFor',
                page,
                ...(target ? { target } : {}),
                ...(section === undefined ? {} : { section }),
              },
            },
          ],
        ],
      },
    }),
    back: { kind: 'page', key: page },
  }),
};

export default pickReader;
