import type { CustomDocumentViewConfig } from 'payload'
import { contestOffice } from '../../../access/contestOffice'

/** Beside a contest's form, for the contest office. */
export const entriesTab: CustomDocumentViewConfig = {
  Component: '/src/contests/office/admin/EntriesView#EntriesView',
  path: '/entries',
  tab: {
    label: ({ t }) => t('newsroom:contestEntries'),
    href: '/entries',
    order: 150,
    condition: ({ req }) => contestOffice({ req }),
  },
}
