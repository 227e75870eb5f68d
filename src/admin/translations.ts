import { zh } from '@payloadcms/translations/languages/zh'

/** Texts of ours that Payload asks for by key, and its own where they speak of publishing. */
export const adminTranslations = {
  zh: {
    newsroom: { compare: '对照', history: '审稿记录', contestEntries: '参赛作品', previewLinks: '外部核实' },
    general: { createNew: '新建', createNewLabel: '新建{{label}}', creatingNewLabel: '新建{{label}}' },
    version: { draftSavedSuccessfully: '已保存' },
  },
  en: {
    newsroom: { compare: 'Compare', history: 'History', contestEntries: 'Entries', previewLinks: 'Outside readers' },
    version: { draftSavedSuccessfully: 'Saved' },
  },
}

/** Payload's Chinese without the spaces that it puts between Chinese words, and with one name for the trash. */
export const newsroomChinese: typeof zh = { ...zh, translations: edited(zh.translations) }

function edited<T>(texts: T): T {
  if (typeof texts === 'string') {
    const closed = texts.replace(/(?<=[\p{Script=Han}。，]) (?=\{\{)|(?<=\}\}) (?=\p{Script=Han})/gu, '')
    // A string stays a string.
    return closed.replaceAll('垃圾箱', '回收站') as T
  }
  if (typeof texts !== 'object' || texts === null) return texts
  // The same keys with edited texts.
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, edited(value)])) as T
}
