import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'

/**
 * What `create-payload-app` writes; the repository's root is named because the packages and collections lie there. The
 * newsroom's fields bring files along that its own build makes: a native package, and a thread that nobody starts here.
 */
export default withPayload({
  serverExternalPackages: ['@node-rs/jieba'],
  turbopack: {
    root: path.resolve(import.meta.dirname, '../..'),
    resolveAlias: { '../interchange/manuscriptThread.js': './nothing.mjs' },
  },
  typescript: { ignoreBuildErrors: true },
})
