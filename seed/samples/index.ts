import { getPayload } from 'payload'
import { readEnv } from '../../src/env'
import { ensureAccounts, ensureByline, ensureSection } from '../ensure'
import { loadPlanned } from '../load'
import { describeLoaded } from '../report'
import { curateSamples } from './curate'
import { makePictures } from './makePictures'
import { planSamples } from './plan'

const section = { name: '示例', slug: 'shi-li', order: 900, isProvisional: true }

/**
 * The demo's layout samples: drawn pictures and two pieces with them, through intake, reviews and publication like any
 * other. A second run finds everything and changes nothing.
 */
run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
})

async function run(): Promise<void> {
  const env = readEnv()
  if (!env.isDemo) throw new Error('示例稿只用于演示。The samples are for the demo alone.')
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  const people = await ensureAccounts(payload, env.demoPassword)
  const planned = planSamples({
    sectionId: await ensureSection(payload, people.desk, section),
    bylineId: await ensureByline(payload, people.desk, { name: '系统示例', kind: 'unstated' }),
    mediaIds: await makePictures(payload, people.photographer),
  })
  await loadPlanned({
    payload,
    people,
    planned,
    onLoaded: (loaded) => process.stdout.write(`${describeLoaded(loaded)}\n`),
  })
  await curateSamples(payload, people.desk)
  await payload.destroy()
  process.exit(0)
}
