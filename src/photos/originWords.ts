import type { Bilingual } from '../language'
import type { FieldOrigin } from './metadata/prefill'

/** Whose word a field is, as it is written below it. */
export const originWords = {
  xmp: { zh: '取自文件（XMP）', en: 'From the file (XMP)' },
  iim: { zh: '取自文件（IPTC）', en: 'From the file (IPTC)' },
  exif: { zh: '取自文件（EXIF）', en: 'From the file (EXIF)' },
  profile: { zh: '取自摄影者资料', en: 'From the photographer’s profile' },
  person: { zh: '编辑改过', en: 'Edited' },
} as const satisfies Record<FieldOrigin, Bilingual>
