import path from 'node:path'
import { interleave } from './comparison'
import { sustainLoad } from './load'
import { reportLoad } from './loadReport'
import { startNginxInFront, startNginxWithFile } from './nginx'
import { asBrowser, publishedSlugs, type Running, seedDatabase, startMemory, startOurs } from './publicServers'
import { recordAnswer } from './recordAnswer'

const rounds = 3
const seconds = 3

/** The website's page of an article, as readers get it from memory: beside bare servers of the same bytes, and behind nginx. */
export async function benchArticlePage(folder: string): Promise<void> {
  const ours = await startOurs(await seedDatabase(folder), folder)
  const running: Running[] = [ours]
  const add = (one: Running) => {
    running.push(one)
    return one
  }
  try {
    const [slug = ''] = await publishedSlugs(ours.url)
    const address = `/articles/${slug}`
    const file = path.join(folder, 'page.json')
    await recordAnswer(ours.url + address, asBrowser, file)
    await recordAnswer(ours.url + address, asBrowser, file)
    const load =
      ({ url }: Running) =>
      () =>
        sustainLoad(url + address, seconds)
    const beside = (baseline: Running, one = ours) =>
      interleave({ ours: load(one), baseline: load(baseline) }, { rounds, warmUps: 1 })
    const title = 'Article page of the website'
    reportLoad(title, await beside(add(await startMemory('node', file))), { baseline: 'bare node:http' })
    reportLoad(title, await beside(add(await startMemory('express', file))), { baseline: 'Express’s res.send' })
    reportLoad(title, await beside(add(await startNginxWithFile(file, folder))), { baseline: 'nginx, a file' })
    const front = add(await startNginxInFront(ours, folder, address))
    const names = { ours: 'behind docs/nginx.conf', baseline: 'asked without it' }
    reportLoad(title, await beside(ours, front), names)
  } finally {
    await Promise.all(running.map(({ server }) => server.stop()))
  }
}
