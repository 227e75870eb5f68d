import type { Bilingual } from '../../language'

/** What the preview and its links say in the admin. */
export const words = {
  preview: { zh: '预览', en: 'Preview' },
  toggle: { zh: '预览读者所见（Ctrl+Shift+E）', en: 'Preview what readers see (Ctrl+Shift+E)' },
  pane: { zh: '读者所见', en: 'As readers see it' },
  phone: { zh: '手机', en: 'Phone' },
  desktop: { zh: '电脑', en: 'Desktop' },
  widths: { zh: '版面宽度', en: 'Width' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  close: { zh: '关闭预览', en: 'Close the preview' },
  loading: { zh: '正在读取预览…', en: 'Loading the preview…' },
  frameTitle: { zh: '稿件预览', en: 'Preview of the piece' },
  materialFailed: {
    zh: '图片和署名暂时读不到，文字照常更新。',
    en: 'Pictures and names could not be read just now; the text goes on updating.',
  },
  links: { zh: '外部核实链接', en: 'Links for outside readers' },
} as const satisfies Record<string, Bilingual>
