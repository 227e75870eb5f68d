import type { Bilingual } from '../../../language'

/** What the batch sheet says. */
export const sheetWords = {
  title: { zh: '批量填写表', en: 'Batch sheet' },
  help: {
    zh: '方向键、Tab、回车移动；直接打字即改，F2 接着改，Esc 还原；Shift+方向键选区，在首列按 ← 到勾选框和行内按钮，Ctrl+C/V 与电子表格互贴，Ctrl+D 向下填充，Ctrl+Z 撤销。',
    en: 'Arrows, Tab and Enter move; typing writes, F2 edits, Esc reverts; Shift+arrows select, ← in the first column leads to the row’s tick and buttons, Ctrl+C/V exchange with a spreadsheet, Ctrl+D fills down, Ctrl+Z undoes.',
  },
  emptyCell: { zh: '空', en: 'empty' },
  picture: { zh: '图片', en: 'Picture' },
  template: { zh: '说明模板…', en: 'Caption template…' },
  templateTitle: { zh: '用模板写说明', en: 'Write captions by a template' },
  templateLabel: { zh: '模板', en: 'Template' },
  templateNote: {
    zh: '花括号里的内容按每张图片各自的值填入。{日期} 写成“11月26日”，不是今年的带年份；{date} 写成“2026-11-26”。',
    en: 'What stands in braces is filled in from each picture. {日期} is written as 11月26日, with the year where it is not this one; {date} as 2026-11-26.',
  },
  templateTo: { zh: '用于', en: 'Applied to' },
  selectedOnly: { zh: '所选图片', en: 'the selected pictures' },
  all: { zh: '全部图片', en: 'all pictures' },
  preview: { zh: '预览', en: 'Preview' },
  nothing: { zh: '没有说明会改变。', en: 'No caption would change.' },
  more: { zh: '还有', en: 'and' },
  morePictures: { zh: '张', en: 'more' },
  unknown: { zh: '没有这样的项目：', en: 'There is no such placeholder: ' },
  lacks: { zh: '缺', en: 'lacks ' },
  and: { zh: '、', en: ', ' },
  notWritten: { zh: '，不写', en: ': not written' },
  writeIncomplete: {
    zh: '也写缺内容的说明，空着的项目连同旁边的标点略去',
    en: 'Write captions that lack something, too, without what is empty and the punctuation beside it',
  },
  writtenBefore: {
    here: { zh: '这里已经填写（还没有保存），不动', en: 'filled in here and not saved yet: left alone' },
    library: { zh: '图库里已有写好的说明，不动', en: 'the library has a written caption: left alone' },
  },
  willReplace: { zh: '将替换已经填写的说明', en: 'replaces what was filled in' },
  overwrite: { zh: '也替换已经填写的说明', en: 'Replace captions that were filled in, too' },
  apply: { zh: '写入', en: 'Write' },
  cancel: { zh: '取消', en: 'Cancel' },
  undone: { zh: '已撤销', en: 'Undone' },
  redone: { zh: '已重做', en: 'Redone' },
  nothingToUndo: { zh: '没有可撤销的步骤', en: 'Nothing to undo' },
  written: { zh: '已写入的格数：', en: 'Cells written: ' },
  noByline: { zh: '署名库里没有', en: 'no byline' },
  wrongClock: { zh: '相机时钟不对（{clock}），请填拍摄时间', en: 'camera clock wrong ({clock}): write the date' },
  missing: { zh: '发稿前必填', en: 'needed before publication' },
} as const satisfies Record<string, Bilingual | Record<string, Bilingual>>

/** Whose word a value is, so short that it fits a cell; the whole stands in its title. */
export const shortOrigins = {
  xmp: 'XMP',
  iim: 'IPTC',
  exif: 'EXIF',
  profile: { zh: '资料', en: 'profile' },
  person: { zh: '已改', en: 'edited' },
} as const
