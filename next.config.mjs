import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  // Express compresses for everything that it serves.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Pictures have renditions of their own: without this any stranger could have `/_next/image` fetch addresses of this server.
  images: { unoptimized: true },
  // `npm run check` has the compiler's say, over the whole project.
  typescript: { ignoreBuildErrors: true },
  // One module graph: Payload stays outside the bundles, and the config is the server's own (docs/adr).
  serverExternalPackages: ['payload', '@payloadcms/graphql'],
  turbopack: {
    root: import.meta.dirname,
    resolveAlias: { '@payload-config': './src/app/payloadConfig.ts' },
  },
  allowedDevOrigins: ['localhost', '127.0.0.1'],
}

export default withPayload(nextConfig)
