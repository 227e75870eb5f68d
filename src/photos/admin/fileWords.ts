import type { Bilingual } from '../../language'
import type { DeskLine } from '../fileRecordRules'

export const fileWords = {
  title: { zh: '文件资料（仅本报可见）', en: 'What the file says (newsroom only)' },
  camera: { zh: '相机', en: 'Camera' },
  lens: { zh: '镜头', en: 'Lens' },
  exposure: { zh: '曝光', en: 'Exposure' },
  position: { zh: '位置', en: 'Position' },
} as const satisfies Record<DeskLine['name'] | 'title', Bilingual>
