import type { GlobalConfig } from 'payload'
import { chiefEditorOrAdmin } from '../access/chiefEditorOrAdmin'
import { staff } from '../access/staff'
import { defaultTimeZone } from '../defaultTimeZone'
import { lateReviewDueHours } from '../editorial/workflow'
import { adminGroups } from '../fields/adminGroups'
import { shape } from '../fields/shape'
import { defaultDigestMinutes } from '../notices/vocabulary'
import { newsroomSettingsSlug } from '../slugs'
import { dueHoursField } from './dueHoursField'
import { isTimeZone } from './timeZone'
import { timeZoneEndpoint } from './timeZoneEndpoint'

const validateTimeZone = shape(isTimeZone, {
  zh: '请填写 IANA 时区名，如 Asia/Shanghai。',
  en: 'Please give the name of an IANA time zone, such as Asia/Shanghai.',
})

export const NewsroomSettings: GlobalConfig = {
  slug: newsroomSettingsSlug,
  label: { zh: '编辑部设置', en: 'Newsroom settings' },
  admin: { group: adminGroups.system },
  access: { read: staff, update: chiefEditorOrAdmin },
  endpoints: [timeZoneEndpoint],
  fields: [
    {
      name: 'urgentTrackIsOn',
      type: 'checkbox',
      defaultValue: false,
      label: { zh: '开放急稿审次', en: 'Offer the urgent track' },
      admin: {
        description: {
          zh: `急稿由一位值班签发人终审即可发布，${lateReviewDueHours} 小时内须由另一人补审。`,
          en: `One signer on duty publishes; somebody else reviews it within ${lateReviewDueHours} hours.`,
        },
      },
    },
    {
      name: 'timeZone',
      type: 'text',
      defaultValue: defaultTimeZone,
      validate: validateTimeZone,
      label: { zh: '时区', en: 'Time zone' },
    },
    dueHoursField,
    {
      name: 'digestMinutes',
      type: 'number',
      defaultValue: defaultDigestMinutes,
      min: 5,
      max: 1440,
      label: { zh: '汇总邮件间隔（分钟）', en: 'Minutes between digests' },
    },
  ],
}
