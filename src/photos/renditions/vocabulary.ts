import type { Bilingual } from '../../language'

/** How far the making of a picture's renditions is. */
export const renditionStates = {
  waiting: { zh: '制作中', en: 'Being made' },
  made: { zh: '已制作', en: 'Made' },
  failed: { zh: '未能制作', en: 'Could not be made' },
} as const satisfies Record<string, Bilingual>

/** Why nothing could be made of a picture, by the code of the error. */
export const renditionFailures = {
  picture_damaged: {
    zh: '图片文件已损坏或不完整，请重新上传',
    en: 'The file is damaged or incomplete: upload it again',
  },
  not_a_picture: {
    zh: '文件不是可用的图片，请重新上传',
    en: 'The file is no picture that can be read: upload it again',
  },
  picture_too_large: { zh: '图片像素过大，请缩小后重新上传', en: 'Too many pixels: scale it down and upload it again' },
  original_missing: { zh: '找不到原图，请联系系统管理员', en: 'The original is missing: ask the administrator' },
  rendering_gave_up: {
    zh: '多次制作都中断，请重新导出后上传',
    en: 'Making them broke off again and again: export and upload it anew',
  },
} as const satisfies Record<string, Bilingual>

export type RenditionFailure = keyof typeof renditionFailures

export function isRenditionFailure(code: string): code is RenditionFailure {
  return Object.hasOwn(renditionFailures, code)
}
