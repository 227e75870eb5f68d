import { resultPaths } from '../../../contests/resultPaths'
import { frontPagePaths } from '../../../frontpage/frontPagePaths'
import { renditionPaths } from '../../../photos/renditions/renditionPaths'
import { searchPaths } from '../../search/searchPaths'
import { graphqlPaths } from './graphqlPaths'
import type { PathDescription } from './pathDescription'

/** The public paths that are no collection's own, each described by its room. A new one is added here. */
export const describedPaths: readonly PathDescription[] = [
  ...frontPagePaths,
  ...resultPaths,
  ...renditionPaths,
  ...searchPaths,
  ...graphqlPaths,
]
