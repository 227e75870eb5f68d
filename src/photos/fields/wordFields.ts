import type { Field } from 'payload'
import { listFromFile, longTextFromFile, textFromFile } from './fromFile'

/** What is said of what the picture shows. Names and meaning: IPTC Photo Metadata Standard. */
export const wordFields: Field[] = [
  longTextFromFile({
    name: 'alt',
    label: { zh: '替代文字', en: 'Alt text' },
    description: {
      zh: '给看不见图片的读者：写出画面上有什么。发表前必填。',
      en: 'For readers who cannot see it: what the picture shows. Needed before publication.',
    },
  }),
  longTextFromFile({
    name: 'extendedDescription',
    label: { zh: '详细描述', en: 'Extended description' },
    description: {
      zh: '图表、地图等替代文字写不下的内容。',
      en: 'What alt text has no room for: charts, maps.',
    },
  }),
  textFromFile({ name: 'headline', label: { zh: '图片标题', en: 'Headline' } }),
  textFromFile({ name: 'title', label: { zh: '编号或文件题名', en: 'Title' } }),
  longTextFromFile({
    name: 'description',
    rows: 3,
    label: { zh: '摄影者的说明', en: 'Description' },
    description: {
      zh: '摄影者写在文件里的说明；见报的文字写在图片说明里。',
      en: 'As the photographer wrote it into the file; what is printed stands in the caption.',
    },
  }),
  textFromFile({ name: 'descriptionWriter', label: { zh: '说明撰写者', en: 'Description writer' } }),
  listFromFile({ name: 'keywords', label: { zh: '关键词', en: 'Keywords' } }),
  listFromFile({ name: 'personsShown', label: { zh: '画面中的人物', en: 'Persons shown' } }),
  textFromFile({ name: 'eventName', label: { zh: '事件', en: 'Event' } }),
]
