import type { Bilingual } from '../../language'

export const framingWords = {
  title: { zh: '裁切与视觉中心', en: 'Crops and focal point' },
  note: {
    zh: '各画幅的裁切默认围绕视觉中心，视觉中心由系统建议；手工设定后以手工为准，并随稿签发。',
    en: 'Crops stand around the focal point, which is suggested; what is set by hand goes before it, and is signed with the piece.',
  },
  unsaved: {
    zh: '图片保存并处理完毕后，可在这里设定裁切。',
    en: 'Crops can be set here once the picture is saved and processed.',
  },
  locked: { zh: '图片资料已锁定，只能查看。', en: 'The picture’s record is locked: its crops can only be seen.' },
  point: { zh: '视觉中心', en: 'Focal point' },
  pointKeys: {
    zh: '视觉中心。方向键移动，按住 Shift 走大步。',
    en: 'Focal point. The arrow keys move it, with Shift in larger steps.',
  },
  boxKeys: {
    zh: '裁切框。方向键移动，加号减号缩放，按住 Shift 走大步。',
    en: 'crop. The arrow keys move it, plus and minus change its size, with Shift in larger steps.',
  },
  byHand: { zh: '手工', en: 'by hand' },
  suggested: { zh: '建议', en: 'suggested' },
  undo: { zh: '撤销', en: 'Undo' },
  reset: { zh: '还原为建议', en: 'Back to the suggestion' },
  resetAll: { zh: '全部还原', en: 'All back to suggestions' },
  views: { zh: '各画幅效果', en: 'As each aspect shows it' },
  mode: { zh: '要设定的', en: 'What is set' },
  at: { zh: '左 {x}%，上 {y}%', en: '{x}% from the left, {y}% from the top' },
  size: { zh: '宽 {width}%，高 {height}%', en: '{width}% wide, {height}% high' },
} as const satisfies Record<string, Bilingual>
