/**
 * What is photographed: each view once, as one person would meet it. `address` gets the scene; `prepare` opens what a
 * picture of the view should show.
 */
const piece = (id) => `/admin/collections/articles/${id}`

export const views = [
  { name: 'login', address: () => '/admin/login' },
  { name: 'dashboard', account: 'desk', address: () => '/admin' },
  { name: 'articles', account: 'desk', address: () => '/admin/collections/articles' },
  { name: 'piece', account: 'desk', address: ({ inReview }) => piece(inReview), prepare: showText },
  {
    name: 'return',
    account: 'desk',
    address: ({ inReview }) => piece(inReview),
    prepare: async (page) => {
      await page.locator('#action-return').click()
      await page.locator('.piece-dialog__window').waitFor()
    },
  },
  {
    name: 'lacking',
    account: 'reporter',
    address: ({ lacking }) => piece(lacking),
    prepare: (page) => page.locator('.blocked-actions__button').click(),
  },
  { name: 'history', account: 'desk', address: ({ inReview }) => `${piece(inReview)}/history` },
]

/** The text with a lost glyph in it, below the controls that stay. */
async function showText(page) {
  await page
    .locator('.body-gap')
    .first()
    .evaluate((gap) => {
      window.scrollTo({ top: window.scrollY + gap.getBoundingClientRect().top - 520 })
    })
}
