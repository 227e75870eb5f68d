import type { Field } from 'payload'
import { statesWithDueTime } from '../editorial/dueRules'
import { states } from '../editorial/workflow'

const longestHours = 24 * 30

/** How long a piece may stay in a state. */
export const dueHoursField: Field = {
  name: 'dueHours',
  type: 'group',
  label: { zh: '各审次时限（小时）', en: 'Hours for each state' },
  admin: {
    description: {
      zh: '稿件进入该状态后须在几小时内处理；空着就不设时限。指派时另填的截稿时间优先。超时会通知经手人。',
      en: 'Hours within which a piece is to leave a state; empty sets no time. A time given with an assignment stands.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        ...statesWithDueTime.map((state) => hours(state, states[state].label)),
        hours('urgent', { zh: '急稿各审', en: 'Urgent, each stage' }),
      ],
    },
  ],
}

function hours(name: string, label: { readonly zh: string; readonly en: string }): Field {
  return {
    name,
    type: 'number',
    min: 0.25,
    max: longestHours,
    label: { ...label },
    admin: { width: '25%', step: 0.25 },
  }
}
