import { entryPaths } from '../../../contests/entryPaths'
import { resultPaths } from '../../../contests/resultPaths'
import { frontPagePaths } from '../../../frontpage/frontPagePaths'
import { renditionPaths } from '../../../photos/renditions/renditionPaths'
import { slugs } from '../../../slugs'
import { articleForms, articlePaths } from '../../feeds/articlePaths'
import { feedPaths } from '../../feeds/feedPaths'
import { searchPaths } from '../../search/searchPaths'
import { graphqlPaths } from './graphqlPaths'
import type { DocumentForms, PathDescription } from './pathDescription'

/** The public paths that are no collection's own, each described by its room. A new one is added here. */
export const describedPaths: readonly PathDescription[] = [
  ...frontPagePaths,
  ...resultPaths,
  ...entryPaths,
  ...renditionPaths,
  ...searchPaths,
  ...articlePaths,
  ...feedPaths,
  ...graphqlPaths,
]

/** By collection: what its documents can be had as besides. */
export const documentForms: Readonly<Record<string, DocumentForms>> = { [slugs.articles]: articleForms }
