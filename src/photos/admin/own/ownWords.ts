import type { Bilingual } from '../../../language'

/** What is said of the pictures that somebody has still to hand over. */
export const ownWords = {
  title: { zh: '我还没有移交的图片', en: 'My pictures, not handed over yet' },
  none: {
    zh: '列表之外没有别的。相机自动传来的、在别的电脑或手机上传的图片，会出现在这里。',
    en: 'None but those on the list. What your camera sends by itself, and what you upload elsewhere, turns up here.',
  },
  note: {
    zh: '近三十天入库、还没有移交也没有用到稿件里的，不论从哪里传来。',
    en: 'Of the last thirty days, neither handed over nor in a piece, whichever way they came.',
  },
  cut: { zh: '只列最新的 500 张，其余请到“找图”里找。', en: 'The newest 500; find the others by “Find pictures”.' },
  failed: { zh: '读不到您的图片，稍后自动再试。', en: 'Your pictures could not be read; it is tried again by itself.' },
  returned: { zh: '张被退回：', en: 'returned: ' },
  returnedOnDesk: {
    zh: '张被退回的已在下面的列表里，理由写在各张旁边。',
    en: 'returned pictures are on the list below, each with its reason.',
  },
  count: { zh: '张', en: 'pictures' },
  pick: { zh: '挑选', en: 'Choose some' },
  select: { zh: '选取', en: 'Select' },
  openAll: { zh: '全部放到下面填写', en: 'Put all on the list' },
  openSome: { zh: '所选放到下面填写', en: 'Put the selected on the list' },
  arrived: { zh: '张新到', en: 'new' },
  cameBack: { zh: '张刚被退回', en: 'just returned' },
  show: { zh: '显示', en: 'Show' },
  unreachable: {
    zh: '有图片没有读到，请重试。',
    en: 'Some pictures could not be read: try again.',
  },
} as const satisfies Record<string, Bilingual>
