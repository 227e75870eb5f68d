import type { Field } from 'payload'
import { staff } from '../../access/staff'
import { systemSet } from '../../fields/systemSet'
import { longTextFromFile, textFromFile } from './fromFile'

/** What the file says of artificial intelligence. A prompt is the newsroom's own. */
export const generatedFields: Field[] = [
  textFromFile({ name: 'aiSystemUsed', label: { zh: '所用人工智能系统', en: 'AI system used' } }),
  textFromFile({ name: 'aiSystemVersionUsed', label: { zh: '系统版本', en: 'AI system version' } }),
  {
    ...longTextFromFile({ name: 'aiPromptInformation', label: { zh: '提示词', en: 'Prompt' } }),
    access: { read: staff },
  },
  {
    ...textFromFile({ name: 'aiPromptWriterName', label: { zh: '提示词撰写者', en: 'Prompt writer' } }),
    access: { read: staff },
  },
  // The implicit label of generated content (GB 45438-2025) is carried on as it came.
  {
    name: 'aigcLabel',
    type: 'json',
    access: systemSet,
    admin: { hidden: true },
    label: { zh: '生成内容标识', en: 'Label of generated content' },
  },
  textFromFile({ name: 'digitalImageGuid', label: { zh: '图片全球标识', en: 'Digital image GUID' } }),
]
