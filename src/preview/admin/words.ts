import type { Bilingual } from '../../language'
import type { LinkStanding } from '../linkRules'

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
  about: {
    zh: '给受访者、律师等外部人员看稿，不需要账号。链接显示生成时的文字，此后的修改不会显示；到期、撤销、撤稿或作废后立即打不开。打开的次数和时间会记下，不记是谁的设备。',
    en: 'For the person quoted or a lawyer, without an account. A link shows the text as it was when the link was made; it shows nothing once it has ended or was revoked, or the piece was taken back. When and how often it was opened is noted, not by which device.',
  },
  withArticle: {
    zh: '这条图片说明随稿件一起审签，外部核实也看整篇稿件。',
    en: 'This caption is signed with its article, and read outside with it.',
  },
  toArticle: { zh: '到稿件的链接页', en: 'To the links of the article' },
  reading: { zh: '正在读取…', en: 'Loading…' },
  listFailed: { zh: '读不到链接。', en: 'The links could not be read.' },
  retry: { zh: '重试', en: 'Try again' },
  recipient: { zh: '给谁看', en: 'Reader' },
  recipientHint: { zh: '如：受访者本人、法律顾问', en: 'The person quoted, a lawyer …' },
  purpose: { zh: '用途', en: 'Purpose' },
  lasts: { zh: '有效期', en: 'Ends after' },
  days: { zh: '{days} 天', en: '{days} days' },
  make: { zh: '生成链接', en: 'Make the link' },
  unreachable: { zh: '连不上服务器，没有完成。', en: 'The server could not be reached; nothing was done.' },
  shownOnce: {
    zh: '链接只在此处显示一次，请现在复制并发给对方。',
    en: 'The link is shown here this once: copy it now and send it.',
  },
  madeLink: { zh: '生成的链接', en: 'The link' },
  noLinks: { zh: '还没有给外部人员的链接。', en: 'No link has been given out yet.' },
  madeBy: { zh: '生成', en: 'Made by' },
  until: { zh: '到期', en: 'Ends' },
  opened: { zh: '打开', en: 'Opened' },
  text: { zh: '所示文字', en: 'Text shown' },
  now: { zh: '状态', en: 'Status' },
  neverOpened: { zh: '未打开', en: 'Never' },
  times: { zh: '{count} 次', en: '{count} ×' },
  sameText: { zh: '与现在相同', en: 'As it is now' },
  olderText: { zh: '稿件此后改过', en: 'The piece has changed since' },
  revoke: { zh: '撤销', en: 'Revoke' },
} as const satisfies Record<string, Bilingual>

export const standings: Readonly<Record<LinkStanding, Bilingual>> = {
  open: { zh: '有效', en: 'Open' },
  expired: { zh: '已到期', en: 'Ended' },
  revoked: { zh: '已撤销', en: 'Revoked' },
  closed: { zh: '稿件已撤下', en: 'Piece taken back' },
}
