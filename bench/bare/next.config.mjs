import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'

/** What `create-payload-app` writes; the repository's root is named because the packages and collections lie there. */
export default withPayload({
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
  typescript: { ignoreBuildErrors: true },
})
