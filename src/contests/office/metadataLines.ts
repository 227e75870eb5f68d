import { isRecord } from '../../isRecord'
import type { Bilingual } from '../../language'
import { type DeskLine, deskLines } from '../../photos/fileRecordRules'
import type { Origin, PictureField, PictureMetadata } from '../../photos/metadata/pictureMetadata'

export interface MetadataLine {
  readonly name: PictureField | DeskLine['name']
  readonly text: string
  /** The block of the file that says so. */
  readonly origin: Origin
}

/** All that a picture's file says of itself, what a dispute asks for first on top. */
export function metadataLines({ fields, deskOnly }: PictureMetadata): MetadataLine[] {
  const taken: MetadataLine[] = deskLines({ ...deskOnly }).map((line) => ({ ...line, origin: 'exif' }))
  const said = Object.entries(fields).flatMap(([name, found]): MetadataLine[] => {
    const text = textOf(found?.value)
    // The names are those of the type that the entries are of.
    return found && text ? [{ name: name as PictureField, text, origin: found.origin }] : []
  })
  const isTime = ({ name }: MetadataLine) => name === 'dateCreated'
  return [...said.filter(isTime), ...taken, ...said.filter((line) => !isTime(line))]
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('；')
  if (!isRecord(value)) return value === null || value === undefined ? '' : String(value)
  if (typeof value.local === 'string') return [value.local.replace('T', ' '), textOf(value.zone)].join(' ').trim()
  return Object.values(value).map(textOf).filter(Boolean).join(', ')
}

export const metadataWords = {
  dateCreated: { zh: '拍摄时间', en: 'Taken at' },
  camera: { zh: '相机', en: 'Camera' },
  lens: { zh: '镜头', en: 'Lens' },
  exposure: { zh: '曝光', en: 'Exposure' },
  position: { zh: '位置', en: 'Position' },
  headline: { zh: '题目', en: 'Headline' },
  title: { zh: '标题', en: 'Title' },
  description: { zh: '说明', en: 'Description' },
  descriptionWriter: { zh: '说明作者', en: 'Description by' },
  keywords: { zh: '关键词', en: 'Keywords' },
  creators: { zh: '作者', en: 'Creator' },
  creatorsJobTitle: { zh: '作者职务', en: 'Creator’s job title' },
  creditLine: { zh: '署名行', en: 'Credit line' },
  source: { zh: '来源', en: 'Source' },
  copyrightNotice: { zh: '版权声明', en: 'Copyright notice' },
  copyrightOwners: { zh: '版权所有者', en: 'Copyright owner' },
  rightsUsageTerms: { zh: '使用条件', en: 'Usage terms' },
  webStatementOfRights: { zh: '权利说明网址', en: 'Web statement of rights' },
  licensors: { zh: '许可方', en: 'Licensor' },
  dataMining: { zh: '数据挖掘', en: 'Data mining' },
  otherConstraints: { zh: '其他限制', en: 'Other constraints' },
  place: { zh: '地点', en: 'Place' },
  personsShown: { zh: '图中人物', en: 'Persons shown' },
  eventName: { zh: '事件', en: 'Event' },
  altText: { zh: '替代文字', en: 'Alt text' },
  extendedDescription: { zh: '详细描述', en: 'Extended description' },
  digitalSourceType: { zh: '图片来源类型', en: 'Digital source type' },
  digitalImageGuid: { zh: '图片编号', en: 'Image GUID' },
  aiSystemUsed: { zh: '所用人工智能', en: 'AI system' },
  aiSystemVersionUsed: { zh: '人工智能版本', en: 'AI system version' },
  aiPromptInformation: { zh: '提示词', en: 'AI prompt' },
  aiPromptWriterName: { zh: '提示词作者', en: 'AI prompt by' },
  aigcLabel: { zh: '生成合成标识', en: 'Label of generated content' },
} as const satisfies Record<MetadataLine['name'], Bilingual>
