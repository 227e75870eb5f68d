import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startBucket } from '../support/bucket'
import { describeIntake } from './support/describeIntake'

describeIntake(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-bucket-'))
  const bucket = await startBucket(path.join(folder, 'bucket'))
  Object.assign(process.env, bucket.env)
  return async () => {
    await bucket.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
