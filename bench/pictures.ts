import path from 'node:path'
import sharp from 'sharp'
import { centre } from '../src/photos/renditions/cropRules'
import { decodeOnce } from '../src/photos/renditions/decodeOnce'
import { makeRenditions } from '../src/photos/renditions/makeRenditions'
import { planRenditions, type RenditionPlan } from '../src/photos/renditions/planRules'
import { resizePixels } from '../src/photos/renditions/resizePixels'
import { bareRenditions } from './bareRenditions'
import { interleave } from './comparison'
import { psnr, ssim } from './likeness'
import { reportTimes } from './report'
import { writeSamplePicture } from './samplePicture'
import { stockSizes } from './stockSizes'
import { timed } from './stopwatch'

const rounds = 5
const warmUps = 1

/** All renditions of a 24-megapixel JPEG, beside the fastest bare sharp way and beside Payload's `imageSizes`. */
export async function benchPictures(folder: string): Promise<void> {
  const file = path.join(folder, 'picture.jpg')
  await writeSamplePicture(file)
  const plan = planRenditions({ width: 6000, height: 4000, focalPoint: centre })
  const count = plan.sizes.reduce((sum, { formats }) => sum + formats.length, 0)
  const memoryBefore = process.resourceUsage().maxRSS
  await ours(file)
  const added = Math.round((process.resourceUsage().maxRSS - memoryBefore) / 1024)
  process.stdout.write(`\n${count} renditions; the first set adds ${added} MiB to the most memory used so far\n`)

  const checked = (work: () => Promise<number>) => async () => {
    const made = await work()
    if (made !== count) throw new Error(`${made} of ${count} renditions`)
  }
  const makeOurs = checked(() => ours(file))
  const sides = [
    ['sharp alone', checked(() => bareRenditions(file, plan))],
    ["Payload's imageSizes", checked(() => stockSizes(file, plan))],
  ] as const
  for (const [name, baseline] of sides) {
    const samples = await interleave(
      { ours: () => timed(makeOurs), baseline: () => timed(baseline) },
      { rounds, warmUps },
    )
    reportTimes(
      'All renditions',
      { name: 'makeRenditions', samples: samples.ours },
      { name, samples: samples.baseline },
    )
  }
  await reportLikeness(file, plan)
}

const record = { creators: ['测试'], copyrightNotice: '测试' }

async function ours(source: string): Promise<number> {
  const { renditions } = await makeRenditions({ source, focalPoint: null, record }, { put: async () => 'stored' })
  return renditions.length
}

/** How much a width made from the shared pixels differs from the same width made from all pixels of the original. */
async function reportLikeness(file: string, { base, sizes }: RenditionPlan): Promise<void> {
  const pixels = await decodeOnce(file, base)
  process.stdout.write('\nFrom the shared pixels beside a direct resize of the original, before encoding\n')
  for (const size of sizes.filter(({ framing }) => framing === 'whole')) {
    const { width, height } = size
    const cascaded = await resizePixels(pixels, size)
    const direct = await sharp(file).resize({ width, height, fit: 'fill', fastShrinkOnLoad: false }).raw().toBuffer()
    const [one, other] = [await luma(cascaded.data, size), await luma(direct, size)]
    process.stdout.write(
      `  ${width} px: PSNR ${psnr(cascaded.data, direct).toFixed(1)} dB, SSIM ${ssim(one, other, width).toFixed(4)}\n`,
    )
  }
}

function luma(data: Buffer, { width, height }: { width: number; height: number }): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .toColourspace('b-w')
    .raw()
    .toBuffer()
}
