/** Collection slugs: the one place where a collection's name is spelt. */
export const slugs = {
  articles: 'articles',
  bylines: 'bylines',
  media: 'media',
  lightboxes: 'lightboxes',
  mediaRenditions: 'media-renditions',
  renditionClaims: 'rendition-claims',
  photoCaptions: 'photo-captions',
  photoContests: 'photo-contests',
  contestAwards: 'contest-awards',
  contestEntries: 'contest-entries',
  contestEntrants: 'contest-entrants',
  contestPictures: 'contest-pictures',
  contestRounds: 'contest-rounds',
  contestBallots: 'contest-ballots',
  contestRecusals: 'contest-recusals',
  sections: 'sections',
  users: 'users',
  editorialItems: 'editorial-items',
  editorialEvents: 'editorial-events',
  editorialContents: 'editorial-contents',
  delegations: 'delegations',
  dutyRoster: 'duty-roster',
  tombstones: 'tombstones',
  previewLinks: 'preview-links',
  topics: 'topics',
  relatedPieces: 'related-pieces',
  webhookEndpoints: 'webhook-endpoints',
  comments: 'comments',
  notices: 'notices',
  noticeOutbox: 'notice-outbox',
  outgoingMails: 'outgoing-mails',
  publicChanges: 'public-changes',
  articleReadings: 'article-readings',
  webhookDeliveries: 'webhook-deliveries',
  apiConsumers: 'api-consumers',
  apiUsage: 'api-usage',
} as const

export type Slug = (typeof slugs)[keyof typeof slugs]

/** Collections whose documents pass the editorial workflow; each document has one row in `editorial-items`. */
export const workflowSlugs = [slugs.articles, slugs.photoCaptions, slugs.photoContests, slugs.contestAwards] as const

export type WorkflowSlug = (typeof workflowSlugs)[number]

export function isWorkflowSlug(slug: string): slug is WorkflowSlug {
  return (workflowSlugs as readonly string[]).includes(slug)
}

/** The one global: what the newsroom decides for itself. */
export const newsroomSettingsSlug = 'newsroom-settings'

/** What stands on the front page. */
export const frontPageSlug = 'front-page'
