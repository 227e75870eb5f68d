/**
 * What is photographed: each view once, as one person would meet it. `address` gets the scene; `prepare` opens what a
 * picture of the view should show.
 */
const piece = (id) => `/admin/collections/articles/${id}`

export const views = [
  { name: 'login', address: () => '/admin/login' },
  { name: 'desk', account: 'desk', address: () => '/admin' },
  { name: 'board', account: 'desk', address: () => '/admin/board' },
  { name: 'calendar', account: 'chief', address: () => '/admin/calendar' },
  { name: 'inbox', account: 'reporter', address: () => '/admin/inbox' },
  { name: 'duty', account: 'chief', address: () => '/admin/duty' },
  { name: 'reports', account: 'desk', address: () => '/admin/reports' },
  { name: 'front-page', account: 'editor', address: () => '/admin/front-page' },
  { name: 'picture-desk', account: 'photographer', address: () => '/admin/photo-desk' },
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
  {
    name: 'returned',
    account: 'reporter',
    address: ({ returned }) => piece(returned),
    prepare: (page) => page.locator('.returned-banner').waitFor(),
  },
  {
    name: 'comments',
    account: 'desk',
    address: ({ inReview }) => piece(inReview),
    prepare: async (page) => {
      await page.locator('#comments-toggle').click()
      await page.locator('.comments-panel').waitFor()
    },
  },
  {
    name: 'preview',
    account: 'desk',
    address: ({ inReview }) => piece(inReview),
    prepare: async (page) => {
      await page.locator('#action-preview').click()
      await page.locator('.preview-pane__frame').waitFor()
      await page.waitForTimeout(1500)
    },
  },
  {
    name: 'compare',
    account: 'desk',
    address: ({ inReview }) => `${piece(inReview)}/compare?from=last-signature&to=now`,
    prepare: (page) => page.locator('.diff__bar').waitFor(),
  },
  {
    name: 'kill',
    account: 'chief',
    address: ({ original }) => piece(original),
    prepare: async (page) => {
      await page.locator('#action-kill').click()
      await page.locator('.public-outcome').waitFor()
    },
  },
  { name: 'review-sheet', account: 'desk', address: ({ inReview }) => `/api/articles/${inReview}/review-sheet` },
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
