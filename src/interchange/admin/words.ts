import type { Bilingual } from '../../language'

/** What import and export say. */
export const words = {
  import: { zh: '导入稿件', en: 'Import a manuscript' },
  drop: { zh: '把 .docx、.txt 或 .html 拖到这里，或', en: 'Drop a .docx, .txt or .html here, or' },
  choose: { zh: '选择文件', en: 'choose a file' },
  orPaste: { zh: '或贴入文字', en: 'Or paste the text' },
  read: { zh: '看看导入后的样子', en: 'See what it becomes' },
  reading: { zh: '正在读…', en: 'Reading…' },
  headline: { zh: '标题', en: 'Headline' },
  slugline: { zh: '稿签', en: 'Slugline' },
  verbatim: { zh: '照发（通稿、公告：正文一字不改）', en: 'Verbatim (agency copy, notices: the body stays as it is)' },
  outlet: { zh: '来源（首发媒体，如通讯社名）', en: 'Source (the outlet, such as an agency)' },
  originalAuthor: { zh: '原作者（有则注明）', en: 'Original author (where there is one)' },
  originalTitle: { zh: '原题', en: 'Original title' },
  isOwn: { zh: '本报自己的文字（公告、启事等，来源记本报）', en: 'Our own text (a notice): the source is this paper' },
  outletMissing: {
    zh: '照发的来稿须写明首发媒体，或勾选“本报自己的文字”。',
    en: 'A verbatim text names its outlet, or is ticked as our own.',
  },
  deck: { zh: '副题', en: 'Deck' },
  body: { zh: '正文', en: 'Body' },
  noHeadline: { zh: '（没有认出标题，请在上面填写）', en: '(no headline was recognised: fill it in above)' },
  willBe: { zh: '将建成的草稿', en: 'The draft that will be made' },
  keepsOriginal: {
    zh: '外来稿：原文存底，导入者不算作者',
    en: 'Somebody else’s copy: keep the original, who imports it is no author',
  },
  withPictures: {
    zh: '同时收下文中图片（说明和署名待补）',
    en: 'Take its pictures too (captions and credits to be filled)',
  },
  pictures: { zh: '张图片', en: 'pictures' },
  linked: {
    zh: '张网上图片未导入，请另行上传原图。',
    en: 'pictures on other servers were left out: upload the originals.',
  },
  macros: { zh: '文件含宏，宏没有导入。', en: 'The file has macros; they were left out.' },
  length: { zh: '字数', en: 'Length' },
  create: { zh: '建成草稿', en: 'Create the draft' },
  creating: { zh: '正在建稿…', en: 'Creating…' },
  back: { zh: '换一份', en: 'Another file' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '已建成草稿：', en: 'Draft created: ' },
  refusedPictures: { zh: '张图片的格式不收，没有导入。', en: 'pictures are of a format that is not taken.' },
  unreachable: {
    zh: '连不上服务器，没有导入。请稍后再试。',
    en: 'The server could not be reached; nothing was imported.',
  },
  copyForWechat: { zh: '复制到公众号', en: 'Copy for WeChat' },
  copied: {
    zh: '已复制。请到公众号编辑器里粘贴；标题另填，图片按说明补传。',
    en: 'Copied: paste it into WeChat’s editor. The headline has its own field there.',
  },
  notCopied: {
    zh: '浏览器不让复制，请允许使用剪贴板后再试。',
    en: 'The browser did not allow it: grant access to the clipboard and try again.',
  },
  downloadDocx: { zh: '导出 Word（.docx）', en: 'Export for Word (.docx)' },
  downloadText: { zh: '导出文字（.txt）', en: 'Export as text (.txt)' },
} as const satisfies Record<string, Bilingual>
