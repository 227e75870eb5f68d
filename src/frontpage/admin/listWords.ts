import type { Bilingual } from '../../language'

/** What the forms of topics and related pieces say when they are saved. */
export const listWords = {
  meanwhile: {
    zh: '别人刚改过这里。您可以接着改，保存时再对照两边。',
    en: 'Somebody changed this meanwhile. Go on; the two are compared when you save.',
  },
  overtaken: { zh: '有人先改了', en: 'This was changed first' },
  kept: {
    zh: '您的改动没有丢失，仍在这一页上，只是还没有保存。“用我的保存”会存下底色标出的内容：您改过的用您的，只有别人改过的保持别人的。',
    en: 'Your changes are not lost: they are on this page, not yet saved. “Save mine” saves what is marked: yours where you changed it, the other’s where only they did.',
  },
  field: { zh: '字段', en: 'Field' },
  mine: { zh: '您的', en: 'Yours' },
  theirs: { zh: '先保存的', en: 'Saved first' },
  empty: { zh: '（空）', en: '(empty)' },
  notNow: { zh: '先不保存', en: 'Not now' },
  takeTheirs: { zh: '放弃我的改动', en: 'Drop my changes' },
  keepMine: { zh: '用我的保存', en: 'Save mine' },
} as const satisfies Record<string, Bilingual>
