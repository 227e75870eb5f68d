import type { Bilingual } from '../../language'

/** What can be wrong with the data in a picture's file; none of it keeps the picture out. */
export const metadataProblems = {
  unknown_container: { zh: '不认识这种文件，没有读取图片信息。', en: 'Not a kind of file whose data can be read.' },
  file_cut_off: { zh: '文件不完整，图片信息可能没有读全。', en: 'The file breaks off; its data may be incomplete.' },
  too_many_blocks: { zh: '文件分段过多，其余的没有读取。', en: 'The file has too many parts; the rest was not read.' },
  block_too_large: { zh: '图片信息过大，超出的没有读取。', en: 'A block of data is too large and was not read.' },
  block_damaged: { zh: '一段图片信息已损坏，没有读取。', en: 'A block of data is damaged and was not read.' },
  xmp_malformed: { zh: 'XMP 信息不合格式，可能没有读全。', en: 'The XMP is not well formed; it may be read in part.' },
  xmp_declares_entities: {
    zh: 'XMP 信息里有文档类型声明，没有读取。',
    en: 'The XMP has a document type declaration and was not read.',
  },
  xmp_not_unicode: {
    zh: 'XMP 信息的编码不对，读不出的文字没有采用。',
    en: 'The XMP is not in Unicode; text that cannot be read was not taken.',
  },
  charset_not_as_declared: {
    zh: 'IPTC 信息的编码与声明不符，已按内容判断。',
    en: 'The IPTC data is not in the character set that it declares; it was told by its content.',
  },
  charset_unknown: {
    zh: '有文字的编码无法辨认，没有采用。',
    en: 'The character set of some text cannot be told; it was not taken.',
  },
  value_too_long: { zh: '有内容过长，已截短。', en: 'A value is too long and was cut.' },
  date_malformed: { zh: '拍摄时间写法不合规范，没有采用。', en: 'The date created is malformed and was not taken.' },
  date_implausible: {
    zh: '拍摄时间不可信（相机时钟可能没有校准），没有采用。',
    en: 'The date created is implausible (the clock of the camera may be wrong) and was not taken.',
  },
  aigc_label_malformed: {
    zh: '人工智能生成标识不合规范，请人工核对。',
    en: 'The label of generated content is malformed: please look at it yourself.',
  },
  position_in_place: {
    zh: '地点写的是坐标，没有采用；请写地名。',
    en: 'A part of the place is a position and was not taken: write the name of the place.',
  },
  position_in_keywords: {
    zh: '关键词里有坐标或定位标记，没有采用。',
    en: 'Some keywords are positions or marks of them and were not taken.',
  },
  position_in_text: {
    zh: '文字里似乎写有坐标，已原样保留；请看一看读者该不该见到。',
    en: 'A text seems to hold a position and was kept as it is: decide whether readers should see it.',
  },
} as const satisfies Record<string, Bilingual>

export type MetadataProblemCode = keyof typeof metadataProblems

export type BlockName = 'file' | 'xmp' | 'iim' | 'exif'

export interface MetadataProblem {
  readonly code: MetadataProblemCode
  readonly block: BlockName
  /** The field or part that it concerns, where it is known. */
  readonly detail?: string
}

/** Collects what goes wrong while reading; each problem once. */
export interface ProblemList {
  readonly add: (code: MetadataProblemCode, block: BlockName, detail?: string) => void
  readonly all: () => readonly MetadataProblem[]
}

const maxProblems = 50

export function problemList(): ProblemList {
  const found = new Map<string, MetadataProblem>()
  return {
    add(code, block, detail) {
      if (found.size >= maxProblems) return
      found.set(`${code} ${block} ${detail ?? ''}`, { code, block, ...(detail ? { detail } : {}) })
    },
    all: () => [...found.values()],
  }
}
