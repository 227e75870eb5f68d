import type { CustomDocumentViewConfig } from 'payload'

/** The tab of a piece for links that outsiders read it by. */
export const previewLinksTab: CustomDocumentViewConfig = {
  Component: '/src/preview/admin/PreviewLinksView#PreviewLinksView',
  path: '/preview-links',
  tab: { label: ({ t }) => t('newsroom:previewLinks'), href: '/preview-links', order: 300 },
}
