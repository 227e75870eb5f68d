import type { Field, RichTextField } from 'payload'
import { refersTo } from '../references/references'
import { slugs } from '../slugs'
import { bodyEditor } from './bodyEditor'

/** What the reader reads, from the kicker to the last paragraph. */
export const headingFields: Field[] = [
  {
    name: 'kicker',
    type: 'text',
    label: { zh: '引题', en: 'Kicker' },
    admin: { placeholder: { zh: '标题上方的一行，可空。', en: 'The line above the headline; may be empty.' } },
  },
  {
    name: 'headline',
    type: 'textarea',
    label: { zh: '标题', en: 'Headline' },
    admin: {
      rows: 2,
      placeholder: { zh: '换行处就是见报时的换行处。', en: 'Line breaks are kept as they are printed.' },
    },
  },
  // Side by side, and hints in the empty fields: the text begins on the first screen.
  {
    type: 'row',
    fields: [
      {
        name: 'deck',
        type: 'text',
        label: { zh: '副题', en: 'Deck' },
        admin: {
          width: '60%',
          placeholder: {
            zh: '标题下方的一行，破折号照写，可空。',
            en: 'The line below the headline, its dash included; may be empty.',
          },
        },
      },
      {
        name: 'dateline',
        type: 'text',
        label: { zh: '电头', en: 'Dateline' },
        admin: {
          width: '40%',
          placeholder: { zh: '如“本报讯”，不写在正文里。', en: 'Such as 本报讯; not repeated in the body.' },
        },
      },
    ],
  },
  {
    name: 'body',
    type: 'richText',
    label: { zh: '正文', en: 'Body' },
    editor: bodyEditor,
    // Read by the Slate field itself, which does not pass on the placeholder of its editor; Payload's type does not know it.
    admin: { placeholder: { zh: '在此写正文', en: 'Write the body here' } } as RichTextField['admin'],
    custom: refersTo(slugs.photoCaptions, 'captionId'),
  },
]
