import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { houseMarkAddress, houseMarkSvg } from '../delivery/houseMarkRules'
import type { Env } from '../env'

/** What pages need beside themselves. The address names the content, so that it may be kept for ever. */
export interface SiteAsset {
  readonly address: string
  readonly mimeType: string
  readonly content: string | Buffer
}

export interface SiteAssets {
  readonly stylesheet: SiteAsset
  readonly script: SiteAsset
  readonly entryForm: SiteAsset
  /** Under an address of its own: what it may answer for follows from it. */
  readonly serviceWorker: SiteAsset
  /** The paper's mark, in the tab of a browser. */
  readonly icon: SiteAsset
}

const javascript = 'text/javascript; charset=utf-8'

/** Read once: `scripts/build.mjs` bundles them beside the server. Where the server runs from its sources they are empty. */
export function readSiteAssets(env: Pick<Env, 'nodeEnv' | 'site'>): SiteAssets {
  const folder = path.resolve('dist', env.nodeEnv === 'development' ? 'dev' : '', 'site')
  const stylesheet = asset(path.join(folder, 'site.css'), 'text/css; charset=utf-8')
  const { content, mimeType } = asset(path.join(folder, 'serviceWorker.js'), javascript)
  return {
    stylesheet,
    script: asset(path.join(folder, 'reader.js'), javascript),
    entryForm: asset(path.join(folder, 'entryForm.js'), javascript),
    serviceWorker: {
      address: '/service-worker.js',
      mimeType,
      content: `self.siteVersion=${JSON.stringify(stylesheet.address)};${content}`,
    },
    icon: {
      ...houseMarkAddress(env.site.markFile),
      content: env.site.markFile ? readFileSync(env.site.markFile) : houseMarkSvg(),
    },
  }
}

function asset(file: string, mimeType: string): SiteAsset {
  const content = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16)
  const { name, ext } = path.parse(file)
  return { address: `/site/${name}-${hash}${ext}`, mimeType, content }
}
