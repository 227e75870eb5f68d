/**
 * What is photographed: each view once, as one person would meet it. `address` gets the scene; `prepare` opens what a
 * picture of the view should show.
 */
const piece = (id) => `/admin/collections/articles/${id}`
const picture = (id) => `/admin/collections/media/${id}`

export const views = [
  { name: 'login', address: () => '/admin/login' },
  { name: 'desk', account: 'desk', address: () => '/admin' },
  { name: 'board', account: 'desk', address: () => '/admin/board' },
  { name: 'calendar', account: 'chief', address: () => '/admin/calendar' },
  { name: 'inbox', account: 'reporter', address: () => '/admin/inbox' },
  { name: 'duty', account: 'chief', address: () => '/admin/duty' },
  { name: 'reports', account: 'desk', address: () => '/admin/reports' },
  { name: 'front-page', account: 'editor', address: () => '/admin/front-page' },
  { name: 'photo-desk', account: 'photographer', address: () => '/admin/photo-desk' },
  {
    name: 'pictures',
    account: 'editor',
    address: () => '/admin/pictures',
  },
  { name: 'picture', account: 'chief', address: ({ released }) => picture(released), prepare: showUse },
  {
    name: 'picture-rights',
    account: 'chief',
    address: ({ released }) => picture(released),
    prepare: async (page) => {
      await page.locator('#picture-terms').click()
      await page.locator('.piece-dialog select').selectOption('restricted')
    },
  },
  {
    name: 'picture-recall',
    account: 'chief',
    address: ({ released }) => picture(released),
    prepare: async (page) => {
      await page.locator('#picture-recall').click()
      await page.locator('.piece-dialog__window').waitFor()
    },
  },
  { name: 'lightboxes', account: 'editor', address: () => '/admin/collections/lightboxes' },
  { name: 'judging', account: 'chief', address: () => '/admin/judging' },
  { name: 'search', account: 'desk', address: () => '/admin/search?q=%E7%A6%BB%E7%9F%B3' },
  { name: 'webhook', account: 'admin', address: () => '/admin/collections/webhook-endpoints/create' },
  { name: 'api-use', account: 'admin', address: () => '/admin/api-use' },
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
  { name: 'site-front-page', address: () => '/' },
  { name: 'site-article', address: ({ article }) => `/articles/${article}` },
  { name: 'site-picture-story', address: ({ pictureStory }) => `/articles/${pictureStory}` },
  { name: 'site-section', address: ({ section }) => `/sections/${section}` },
  { name: 'site-contest', address: ({ contest }) => `/contests/${contest}` },
  { name: 'site-search', address: () => '/search?q=%E7%A6%BB%E7%9F%B3' },
  { name: 'site-archive', address: () => '/archive' },
  { name: 'site-not-found', address: () => '/articles/nowhere' },
  { name: 'developers', address: () => '/developers' },
]

/** Where a picture is used stands below its record. */
async function showUse(page) {
  await page.locator('.picture-usage').scrollIntoViewIfNeeded()
}

/** The text with a lost glyph in it, below the controls that stay. */
async function showText(page) {
  await page
    .locator('.body-gap')
    .first()
    .evaluate((gap) => {
      window.scrollTo({ top: window.scrollY + gap.getBoundingClientRect().top - 520 })
    })
}
