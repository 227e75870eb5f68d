import type { GroupField } from 'payload'

const time = { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' } } as const

/** 征稿: from when until when, by what rules and how many works may be entered. Part of what is signed and published. */
export const enteringField: GroupField = {
  name: 'entering',
  type: 'group',
  label: { zh: '征稿', en: 'Call for entries' },
  admin: {
    description: {
      zh: '大赛发布后，在起止时间之间接受网上投稿；起止、细则版本有一项留空即不接受。',
      en: 'Once published, the contest takes entries between these times; not without times, rules and their version.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'opensAt', type: 'date', label: { zh: '开始征稿', en: 'Opens at' }, admin: time },
        {
          name: 'closesAt',
          type: 'date',
          label: { zh: '截止', en: 'Closes at' },
          admin: {
            ...time,
            description: { zh: '截止的那一秒仍算有效。', en: 'The second that it names still counts.' },
          },
        },
      ],
    },
    { name: 'rules', type: 'textarea', label: { zh: '参赛细则', en: 'Rules' }, admin: { rows: 8 } },
    {
      type: 'row',
      fields: [
        {
          name: 'rulesVersion',
          type: 'text',
          label: { zh: '细则版本', en: 'Version of the rules' },
          admin: { description: { zh: '投稿者同意的就是这一版。', en: 'What entrants agree to.' } },
        },
        { name: 'minAge', type: 'number', min: 0, max: 120, label: { zh: '年龄下限', en: 'Minimum age' } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'perPerson', type: 'number', min: 1, label: { zh: '每人限投（件）', en: 'Entries per person' } },
        {
          name: 'perCategory',
          type: 'number',
          min: 1,
          label: { zh: '每人每类限投（件）', en: 'Entries per person and category' },
        },
        {
          name: 'maxPictures',
          type: 'number',
          min: 1,
          max: 10,
          label: { zh: '组照最多（幅）', en: 'Pictures of a series' },
          admin: { description: { zh: '留空即只收单幅。', en: 'Empty: single pictures only.' } },
        },
        {
          name: 'keepDays',
          type: 'number',
          min: 1,
          label: { zh: '联系方式保留（天）', en: 'Contact data kept (days)' },
          admin: {
            description: {
              zh: '自截止或揭晓起，到期自动抹去，但不早于评审结束、名单揭晓；留空为 365 天。',
              en: 'After the closing or the ceremony, then erased by itself, yet not before it is judged and announced; empty: 365.',
            },
          },
        },
      ],
    },
  ],
}
