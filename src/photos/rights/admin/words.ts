import type { Bilingual } from '../../../language'

/** What the change of a released picture's rights and embargo says. */
export const words = {
  change: { zh: '使用权与禁发', en: 'Rights and embargo' },
  text: {
    zh: '这张图片已随稿公开。改动立即生效：读者的下一次访问就按新的办，已签发的稿件不变。',
    en: 'Readers see this picture. A change takes effect at once, with their next request; signed pieces stay as they are.',
  },
  rights: { zh: '使用权', en: 'Rights' },
  unsettled: { zh: '（公开时未填）', en: '(not said when it was released)' },
  embargo: { zh: '图片禁发至', en: 'Embargo until' },
  noEmbargo: { zh: '取消禁发', en: 'No embargo' },
  reason: { zh: '理由（记入图片记录）', en: 'Reason (kept in the record of the picture)' },
  save: { zh: '确认更改', en: 'Change' },
  hides: {
    zh: '读者将立即看不到这张图片和它的说明；稿件照常在线，只是没有它们。',
    en: 'Readers will stop seeing this picture and its captions at once; the pieces stay online without them.',
  },
  shows: { zh: '读者将重新看到这张图片。', en: 'Readers will see this picture again.' },
  doubtedInSight: {
    zh: '读者照样看得到这张图片；只是用它的稿件（含更正）在使用权确认之前不能送审、签发和发布。要让读者看不到，请选“不得使用”。',
    en: 'Readers go on seeing this picture; only pieces with it, corrections among them, are not submitted, signed or published until its rights are settled. To take it from readers, choose “Not to be used”.',
  },
  doubted: {
    zh: '用它的稿件（含更正）在使用权确认之前不能送审、签发和发布。',
    en: 'Pieces with it, corrections among them, are not submitted, signed or published until its rights are settled.',
  },
  unchanged: { zh: '使用权和禁发时间都没有改。', en: 'Neither the rights nor the embargo were changed.' },
  done: { zh: '已更改', en: 'Changed' },
} as const satisfies Record<string, Bilingual>
