import type { Bilingual } from '../language'

/**
 * How a picture came about: IPTC NewsCodes, scheme http://cv.iptc.org/newscodes/digitalsourcetype/; the keys are its
 * concept ids.
 */
export const digitalSourceTypes = {
  digitalCapture: { zh: '数码拍摄', en: 'Digital capture' },
  computationalCapture: { zh: '多帧合成拍摄', en: 'Computational capture' },
  negativeFilm: { zh: '底片扫描', en: 'Digitised from a negative' },
  positiveFilm: { zh: '正片扫描', en: 'Digitised from a positive' },
  print: { zh: '照片或印刷品扫描', en: 'Digitised from a print' },
  humanEdits: { zh: '人工修改过的照片', en: 'Human-edited media' },
  algorithmicallyEnhanced: { zh: '算法增强', en: 'Algorithmically enhanced' },
  compositeCapture: { zh: '照片合成', en: 'Composite of captured elements' },
  composite: { zh: '合成', en: 'Composite of elements' },
  compositeSynthetic: { zh: '含合成元素', en: 'Composite including synthetic elements' },
  compositeWithTrainedAlgorithmicMedia: { zh: '经生成式人工智能修改', en: 'Edited using generative AI' },
  trainedAlgorithmicMedia: { zh: '生成式人工智能制作', en: 'Created using generative AI' },
  algorithmicMedia: { zh: '纯算法制作', en: 'Pure algorithmic media' },
  dataDrivenMedia: { zh: '数据图表', en: 'Data-driven media' },
  digitalCreation: { zh: '数码绘制', en: 'Digital creation' },
  screenCapture: { zh: '屏幕截图', en: 'Screen capture' },
  virtualRecording: { zh: '虚拟场景录制', en: 'Virtual recording' },
} as const satisfies Record<string, Bilingual>

/** Whether the paper may show a picture. */
export const pictureRights = {
  cleared: { zh: '已确认可用', en: 'Cleared' },
  unclear: { zh: '待确认', en: 'Not settled' },
  restricted: { zh: '不得使用', en: 'Not to be used' },
} as const satisfies Record<string, Bilingual>
