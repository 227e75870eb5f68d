import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readEnv } from '../env'
import { readSiteAssets } from './siteAssets'

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-icon-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the icon', () => {
  it('is the built-in mark', () => {
    const { icon } = readSiteAssets(readEnv({ NODE_ENV: 'test' }))
    expect([icon.address, icon.mimeType]).toEqual(['/icon.svg', 'image/svg+xml'])
    expect(icon.content).toMatch(/^<svg /)
  })

  it('is the paper’s own mark where one is named', () => {
    const SITE_MARK_FILE = path.join(folder, 'mark.png')
    writeFileSync(SITE_MARK_FILE, 'the bytes of the mark')
    const { icon } = readSiteAssets(readEnv({ NODE_ENV: 'test', SITE_MARK_FILE }))
    expect(icon).toEqual({ address: '/icon.png', mimeType: 'image/png', content: Buffer.from('the bytes of the mark') })
  })
})
