import type { Bilingual } from '../../language'

/** What the comparison says. */
export const words = {
  title: { zh: '对照', en: 'Compare' },
  open: { zh: '上次签字后改了什么', en: 'Changes since the last signature' },
  forMe: { zh: '我上次签字，或上一审之前', en: 'My last signature, or before the last stage' },
  byTime: { zh: '各时刻的文字（新的在前）', en: 'Each moment, newest first' },
  key: { zh: '快捷键 F8', en: 'Key: F8' },
  ownPage: { zh: '在单独页面打开 →', en: 'Open on a page of its own →' },
  unsavedNote: {
    zh: '含您还没有保存的修改。签字前请先保存。',
    en: 'Includes changes that you have not saved yet. Save before you sign.',
  },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  swap: { zh: '左右对调', en: 'Swap sides' },
  lastSignature: { zh: '上次签字', en: 'Last signature' },
  loading: { zh: '正在对照…', en: 'Comparing…' },
  failed: { zh: '对照没有读到，请重试。', en: 'The comparison could not be read. Try again.' },
  retry: { zh: '重试', en: 'Try again' },
  same: { zh: '两边文字完全相同，没有改动。', en: 'Both texts are the same: nothing was changed.' },
  changes: { zh: '共 {count} 处改动', en: '{count} changes' },
  coarse: {
    zh: '有一段改动过大，整段列出，不逐词对照。',
    en: 'One passage was changed too much to be compared word by word; it is listed as a whole.',
  },
  onlyChanges: { zh: '只看改动', en: 'Only changes' },
  inline: { zh: '合在一起', en: 'Inline' },
  beside: { zh: '左右并排', en: 'Side by side' },
  previous: { zh: '上一处', en: 'Previous' },
  next: { zh: '下一处', en: 'Next' },
  keys: { zh: '键盘：N 下一处，P 上一处', en: 'Keys: N next, P previous' },
  position: { zh: '第 {at} / {count} 处', en: '{at} of {count}' },
  unchanged: { zh: '… {count} 段未改 …', en: '… {count} paragraphs unchanged …' },
  added: { zh: '新增', en: 'Added' },
  removed: { zh: '删除', en: 'Removed' },
  changed: { zh: '修改', en: 'Changed' },
  moved: { zh: '移来', en: 'Moved here' },
  movedFrom: { zh: '原第 {at} 段移到这里', en: 'Paragraph {at} was moved here' },
  movedAway: {
    zh: '此处原第 {from} 段，已移到第 {to} 段',
    en: 'Paragraph {from} stood here and is now paragraph {to}',
  },
  recast: { zh: '由{old}改为{now}', en: '{old} made {now}' },
  newParagraph: { zh: '⏎另起一段', en: '⏎new paragraph' },
  joinedParagraph: { zh: '⏎与上段合并', en: '⏎joined' },
  boldOn: { zh: '改为加粗', en: 'made bold' },
  boldOff: { zh: '取消加粗', en: 'no longer bold' },
  linkOn: { zh: '加链接', en: 'link added' },
  linkOff: { zh: '去掉链接', en: 'link removed' },
  linkChanged: { zh: '链接改为', en: 'link now to' },
  markChanged: { zh: '格式改变', en: 'marks changed' },
  gap: { zh: '缺字', en: 'gap' },
  picture: { zh: '图片', en: 'Picture' },
  pictures: { zh: '图片与说明', en: 'Pictures and captions' },
  noPicture: { zh: '（没有图片文件）', en: '(no picture file)' },
  exchanged: { zh: '换了图片', en: 'Picture exchanged' },
  place: { zh: '位置 {from} → {to}', en: 'Place {from} → {to}' },
  old: { zh: '旧', en: 'Old' },
  new: { zh: '新', en: 'New' },
} as const satisfies Record<string, Bilingual>

export const kindNames = {
  paragraph: { zh: '正文段', en: 'a paragraph' },
  h2: { zh: '小标题', en: 'a subhead' },
  blockquote: { zh: '引文', en: 'a quote' },
  ul: { zh: '列表项', en: 'a list item' },
  'ul-first': { zh: '列表项', en: 'a list item' },
  ol: { zh: '编号项', en: 'a numbered item' },
  'ol-first': { zh: '编号项', en: 'a numbered item' },
  photo: { zh: '图片', en: 'a picture' },
} as const satisfies Record<string, Bilingual>

/** Puts values into a text's places: `{count}` and so on. */
export function filled(text: string, values: Readonly<Record<string, string | number | null>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
