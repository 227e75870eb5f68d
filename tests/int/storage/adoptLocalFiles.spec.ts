import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, expect, it } from 'vitest'
import { readEnv } from '../../../src/env'
import { adoptLocalFiles } from '../../../src/photos/originals/adoptLocalFiles'
import { createPictureStore } from '../../../src/photos/storage/createPictureStore'
import { startBucket } from '../support/bucket'

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-adopt-'))
const logger = { info() {}, warn() {} }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As an earlier release left its files: by hash, by hash and number, of the contest in a folder of their own. */
function legacyFolder(name: string) {
  const mediaDir = path.join(folder, name)
  mkdirSync(path.join(mediaDir, 'contest'), { recursive: true })
  const files = ['', '-1', 'contest/', ''].map((place, index) => {
    const content = randomBytes(5_000 + index)
    const sha256 = createHash('sha256').update(content).digest('hex')
    const left = path.join(mediaDir, place === 'contest/' ? place : '', `${sha256}${place === '-1' ? '-1' : ''}.jpg`)
    writeFileSync(left, content)
    return { content, sha256, left }
  })
  const foreign = path.join(mediaDir, 'readme.txt')
  writeFileSync(foreign, 'not ours')
  return { mediaDir, files, foreign }
}

it.each(['a folder', 'a bucket'] as const)('takes the files of an earlier release into %s, once', async (kind) => {
  const { mediaDir, files, foreign } = legacyFolder(kind === 'a folder' ? 'one' : 'two')
  const bucket = kind === 'a bucket' ? await startBucket(path.join(folder, 'bucket')) : null
  try {
    const variables = { NODE_ENV: 'test' as const, MEDIA_DIR: mediaDir, DATA_DIR: folder, ...bucket?.env }
    const store = await createPictureStore(readEnv(variables))
    // Two processes start at once, and later one starts again.
    await Promise.all([adoptLocalFiles({ store, mediaDir, logger }), adoptLocalFiles({ store, mediaDir, logger })])
    await adoptLocalFiles({ store, mediaDir, logger })
    for (const { content, sha256, left } of files) {
      const kept = await store.open({ kind: 'original', sha256, extension: 'jpg' })
      expect(kept && (await buffer(kept)).equals(content)).toBe(true)
      expect(existsSync(left)).toBe(false)
    }
    expect(readFileSync(foreign, 'utf8')).toBe('not ours')
  } finally {
    await bucket?.stop()
  }
})
