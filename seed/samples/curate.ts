import { createLocalReq, type Payload } from 'payload'
import { personOf } from '../../src/access/person'
import { changeFrontPage } from '../../src/frontpage/changeFrontPage'
import { frontPageDesk } from '../../src/frontpage/frontPageDesk'
import { slugs } from '../../src/slugs'
import type { Person } from '../ensure'
import { seedId } from '../identity'
import { sampleIds, samplesScope } from './plan'

/** Puts the samples on the front page and into a topic, unless somebody has made up the front page already. */
export async function curateSamples(payload: Payload, desk: Person): Promise<void> {
  const req = await createLocalReq({ user: { ...desk, collection: slugs.users } }, payload)
  const person = personOf(desk)
  const { revision } = await frontPageDesk(req)
  if (!person || revision > 0) return
  const topicId = seedId(samplesScope, 'topic')
  const { totalDocs } = await payload.count({
    collection: slugs.topics,
    where: { id: { equals: topicId } },
    // Asked for the whole newsroom.
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0)
    await payload.create({
      collection: slugs.topics,
      data: {
        id: topicId,
        title: '版式示例',
        slug: 'ban-shi-shi-li',
        intro: '两篇由系统生成的示例稿，用来看图片、标题和正文在网站上的样子，不是新闻。',
        pieces: [sampleIds.gallery, sampleIds.layout],
        isPublic: true,
      },
      depth: 0,
      // Only for the id, which nobody may choose from outside.
      overrideAccess: true,
      req,
    })
  await changeFrontPage(req, {
    revision,
    slots: { lead: [sampleIds.gallery], pinned: [], sections: [], topics: [topicId] },
    person,
    now: new Date(),
  })
}
