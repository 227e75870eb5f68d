import type { ArrayField, Condition } from 'payload'
import { staff } from '../access/staff'
import { optionsOf } from '../fields/optionsOf'
import { systemSet } from '../fields/systemSet'
import { gapKinds, gapStatuses } from './vocabulary'

const isFilled: Condition = (_data, siblingData) => siblingData?.status === 'filled'
const isSettled: Condition = (_data, siblingData) =>
  siblingData?.status === 'filled' || siblingData?.status === 'passedOver'

/** Lost and doubtful glyphs of the body, each with its context and what became of it. */
export const gapsField: ArrayField = {
  name: 'gaps',
  type: 'array',
  label: { zh: '缺字', en: 'Gaps' },
  labels: { singular: { zh: '缺字', en: 'Gap' }, plural: { zh: '缺字', en: 'Gaps' } },
  access: { read: staff },
  admin: {
    initCollapsed: true,
    description: {
      zh: '正文里每处缺字（□）都列在这里。复审前须补上，或写明理由后放过。',
      en: 'Every gap (□) of the body is listed here. Before the second review each is filled in, or passed over with a reason.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'gapId', type: 'text', label: { zh: '编号', en: 'Id' } },
        {
          name: 'kind',
          type: 'select',
          options: optionsOf(gapKinds),
          defaultValue: 'lost',
          label: { zh: '类别', en: 'Kind' },
        },
        {
          name: 'status',
          type: 'select',
          options: optionsOf(gapStatuses),
          defaultValue: 'open',
          label: { zh: '处理', en: 'Status' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'before', type: 'text', label: { zh: '前文', en: 'Text before' } },
        { name: 'after', type: 'text', label: { zh: '后文', en: 'Text after' } },
      ],
    },
    {
      name: 'evidence',
      type: 'textarea',
      label: { zh: '旁证', en: 'Evidence' },
      admin: {
        description: {
          zh: '本版别处的相同字样，仅供参考，系统不代填。',
          en: 'Other places of the page with the same words: for reference, never filled in by the system.',
        },
      },
    },
    { name: 'filledWith', type: 'text', label: { zh: '补字', en: 'Filled in with' }, admin: { condition: isFilled } },
    {
      name: 'reason',
      type: 'text',
      label: { zh: '理由或依据', en: 'Reason or authority' },
      admin: { condition: isSettled },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'resolvedBy',
          type: 'text',
          access: systemSet,
          label: { zh: '处理人', en: 'Settled by' },
          admin: { readOnly: true, condition: isSettled },
        },
        {
          name: 'resolvedAt',
          type: 'date',
          access: systemSet,
          label: { zh: '处理时间', en: 'Settled at' },
          admin: { readOnly: true, condition: isSettled, date: { pickerAppearance: 'dayAndTime' } },
        },
      ],
    },
  ],
}
