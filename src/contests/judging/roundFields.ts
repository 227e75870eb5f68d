import type { Field } from 'payload'
import { nobody } from '../../access/nobody'
import { idField } from '../../fields/idField'
import { optionsOf } from '../../fields/optionsOf'
import { systemSet } from '../../fields/systemSet'
import { slugs } from '../../slugs'
import type { FixedFrom } from './fixedFieldRules'
import { roundKinds, roundStatuses } from './vocabulary'

type Kind = 'Array' | 'Checkbox' | 'Date' | 'Number' | 'Relationship' | 'Select' | 'Text'

/** Shown and not to be changed from then on, as `assertRound` has it: a save would be refused, and with it all else in the form. */
function fixed(kind: Kind, from: FixedFrom) {
  return { Field: { path: `/src/contests/judging/admin/FixedFields#Fixed${kind}`, clientProps: { from } } }
}

const time = { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' } } as const

/** How a round is judged; in force from the moment it opens. */
const ruleFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'contest',
        type: 'relationship',
        relationTo: slugs.photoContests,
        required: true,
        index: true,
        label: { zh: '大赛', en: 'Contest' },
        admin: { components: fixed('Relationship', 'saved') },
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        options: optionsOf(roundKinds),
        label: { zh: '评审方式', en: 'Judged by' },
        admin: { components: fixed('Select', 'open') },
      },
      {
        name: 'order',
        type: 'number',
        min: 1,
        label: { zh: '轮次', en: 'Order' },
        admin: {
          components: fixed('Number', 'open'),
          description: { zh: '留空即接在最后一轮之后。', en: 'Empty: after the last one.' },
        },
      },
    ],
  },
  {
    name: 'criteria',
    type: 'array',
    label: { zh: '评分标准', en: 'Criteria' },
    labels: { singular: { zh: '标准', en: 'Criterion' }, plural: { zh: '标准', en: 'Criteria' } },
    admin: {
      condition: ({ kind }) => kind === 'score',
      components: fixed('Array', 'open'),
      description: {
        zh: '每项 1 到 10 分；总分按权重平均，同分时先比权重高的一项。',
        en: '1 to 10 each; the result is their weighted mean, and a tie goes by the heaviest first.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: { zh: '名称', en: 'Name' } },
          { name: 'weight', type: 'number', min: 1, max: 100, defaultValue: 1, label: { zh: '权重', en: 'Weight' } },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'jurors',
        type: 'relationship',
        relationTo: slugs.users,
        hasMany: true,
        label: { zh: '评委', en: 'Jurors' },
        admin: {
          components: fixed('Relationship', 'closed'),
          description: {
            zh: '任何账号都可以，社外评委的账号不必有角色。大赛办的人（部主任、总编辑）知道作者是谁，不能当评委。',
            en: 'Any account; one of an outside juror needs no role. Not desk heads and chief editors: they know whose work it is.',
          },
        },
      },
      {
        name: 'chair',
        type: 'relationship',
        relationTo: slugs.users,
        label: { zh: '评委会主任', en: 'Chair' },
        admin: {
          components: fixed('Relationship', 'open'),
          description: { zh: '评委之一；裁定规则分不出的并列。', en: 'One of them; decides ties that no rule breaks.' },
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'quorum',
        type: 'number',
        min: 1,
        label: { zh: '法定人数', en: 'Quorum' },
        admin: {
          components: fixed('Number', 'open'),
          description: {
            zh: '每件作品至少要几位不回避的评委评过；回避后人数不足的，须其余评委全部评过。',
            en: 'Jurors who must have judged each entry; where recusals leave fewer, all of those.',
          },
        },
      },
      {
        name: 'advance',
        type: 'number',
        min: 1,
        label: { zh: '每类晋级（件）', en: 'Go on in each category' },
        admin: {
          components: fixed('Number', 'open'),
          description: {
            zh: '终评：排到第几名。初选留空即过半入围，终评留空即全部排名。',
            en: 'In the final ranking: places that count. Empty: more than half yes; in the ranking all.',
          },
        },
      },
    ],
  },
  {
    name: 'advanceByCategory',
    type: 'array',
    label: { zh: '个别类别的晋级件数', en: 'Other numbers for single categories' },
    labels: { singular: { zh: '类别', en: 'Category' }, plural: { zh: '类别', en: 'Categories' } },
    admin: { components: fixed('Array', 'open') },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'category', type: 'text', label: { zh: '类别名', en: 'Category' } },
          { name: 'count', type: 'number', min: 1, label: { zh: '件数', en: 'Number' } },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'opensAt',
        type: 'date',
        label: { zh: '开始收票', en: 'Takes ballots from' },
        admin: { ...time, components: fixed('Date', 'open') },
      },
      {
        name: 'closesAt',
        type: 'date',
        label: { zh: '截止收票', en: 'Takes ballots until' },
        admin: {
          ...time,
          components: fixed('Date', 'closed'),
          description: { zh: '这一秒仍算有效。', en: 'The second that it names still counts.' },
        },
      },
    ],
  },
  {
    name: 'showsTexts',
    type: 'checkbox',
    defaultValue: false,
    label: { zh: '评委可见作品名和说明', en: 'Jurors see titles and descriptions' },
    admin: {
      components: fixed('Checkbox', 'open'),
      description: {
        zh: '这些文字由投稿人自己写，可能透露作者是谁；请先看过再打开。',
        en: 'Entrants write these themselves, and may say who they are: read them before you show them.',
      },
    },
  },
]

/** What the system keeps; what was judged and what came of it leave by the endpoints alone. */
const recordFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    options: optionsOf(roundStatuses),
    defaultValue: 'planned',
    index: true,
    access: systemSet,
    label: { zh: '状态', en: 'Status' },
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'openedAt',
    type: 'date',
    access: systemSet,
    label: { zh: '开始于', en: 'Opened at' },
    admin: { ...time, readOnly: true, position: 'sidebar' },
  },
  {
    name: 'closedAt',
    type: 'date',
    access: systemSet,
    label: { zh: '结束于', en: 'Closed at' },
    admin: { ...time, readOnly: true, position: 'sidebar' },
  },
  {
    name: 'digest',
    type: 'text',
    access: systemSet,
    label: { zh: '结果指纹（SHA-256）', en: 'SHA-256 of the result' },
    admin: { readOnly: true, position: 'sidebar' },
  },
  ...[
    { name: 'entryIds', label: { zh: '本轮作品', en: 'Entries of the round' } },
    { name: 'result', label: { zh: '结果', en: 'Result' } },
  ].map(
    (field): Field => ({
      ...field,
      type: 'json',
      access: { create: nobody, read: nobody, update: nobody },
      admin: { hidden: true },
    }),
  ),
]

export const roundFields: Field[] = [
  idField(),
  {
    name: 'roundDesk',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/src/contests/judging/admin/RoundDesk#RoundDesk' } },
  },
  {
    name: 'name',
    type: 'text',
    label: { zh: '名称', en: 'Name' },
    admin: {
      components: fixed('Text', 'closed'),
      description: {
        zh: '评委看到的名称；留空即由轮次和方式得出。',
        en: 'As jurors see it; empty: made of order and kind.',
      },
    },
  },
  ...ruleFields,
  ...recordFields,
]
