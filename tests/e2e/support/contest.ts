import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { expect } from 'vitest'
import type { Desk, Editor } from './desk'

interface OpenContest {
  readonly title?: string
  readonly categories: readonly string[]
  readonly closesInSeconds: number
}

export interface OpenedContest {
  readonly id: string
  readonly closesAt: Date
  /** Until it takes no more. */
  readonly isClosed: () => Promise<void>
}

/** A contest that has passed its reviews, is published, and takes entries from now on. */
export async function openContest(desk: Desk, contest: OpenContest): Promise<OpenedContest> {
  const { title = '测试摄影大赛', categories, closesInSeconds } = contest
  // Everybody is logged in before the clock runs.
  const reporter = await desk.as('reporter')
  const editor = await desk.as('editor')
  const head = await desk.as('desk')
  const chief = await desk.as('chief')
  const closesAt = new Date(Date.now() + closesInSeconds * 1_000)
  const made = await reporter.api('POST', '/photo-contests?draft=true', {
    title,
    organisers: ['主办单位'],
    categories: categories.map((name) => ({ name })),
    entering: {
      opensAt: new Date(Date.now() - 3_600_000).toISOString(),
      closesAt: closesAt.toISOString(),
      rules: '参赛细则',
      rulesVersion: '1',
      maxPictures: 3,
    },
  })
  const id = (made.body.doc as { id: string }).id
  const steps: readonly [Editor, string][] = [
    [reporter, 'submit'],
    [editor, 'approve'],
    [head, 'approve'],
    [chief, 'approve'],
    [chief, 'publish'],
  ]
  for (const [who, action] of steps) {
    const { revision } = (await who.api('GET', `/photo-contests/${id}/transitions`)).body
    const { status, body } = await who.api('POST', `/photo-contests/${id}/transitions/${action}`, { revision })
    expect([action, status, body.errors]).toEqual([action, 200, undefined])
  }
  return { id, closesAt, isClosed: () => sleep(Math.max(0, closesAt.getTime() + 2_000 - Date.now())) }
}

interface Work {
  readonly category: string
  readonly title: string
  readonly email: string
  readonly author?: string
  readonly pictures: readonly Buffer[]
}

/** Enters a work as anybody does, without an account. */
export async function enterWork({ server }: Desk, contest: string, work: Work): Promise<void> {
  const { pictures, author = '笔名', ...words } = work
  const form = new FormData()
  const entry = {
    ...words,
    author,
    key: crypto.randomUUID(),
    name: '投稿人',
    phone: '+86 138 0000 0000',
    acceptsRules: '1',
    isOfAge: true,
    hasRights: true,
  }
  form.append('_payload', JSON.stringify(entry))
  for (const picture of pictures)
    form.append('pictures', new File([new Uint8Array(picture)], 'a.jpg', { type: 'image/jpeg' }))
  const response = await fetch(`${server.url}/api/photo-contests/${contest}/entries`, { method: 'POST', body: form })
  expect([response.status, response.status === 201 ? '' : await response.text()]).toEqual([201, ''])
}

/** Circles of its own colours, upright or wide, by a camera that says so. */
export function pattern(seed: number): Promise<Buffer> {
  const [width, height] = seed % 2 === 0 ? [1_800, 1_200] : [1_000, 1_500]
  const circles = Array.from({ length: 9 }, (_none, at) => {
    const colour = `hsl(${(seed * 67 + at * 24) % 360} 60% ${30 + at * 5}%)`
    return `<circle cx="${(at * width) / 8}" cy="${height / 2}" r="${width / 3 - at * 30}" fill="${colour}"/>`
  })
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="hsl(${seed * 67} 40% 25%)"/>${circles.join('')}</svg>`,
    ),
  )
    .jpeg()
    .withExif({ IFD0: { Make: 'Testmaker', Model: 'Camera One' }, IFD2: { DateTimeOriginal: '2026:01:31 12:00:00' } })
    .toBuffer()
}
