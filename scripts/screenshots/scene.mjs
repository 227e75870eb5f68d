/**
 * Brings the sample page into a state worth looking at. Nothing is written for the picture: pieces on their way are copies
 * of what the page printed.
 */
export async function setScene(newsroom) {
  const original = await newsroom.findPiece('党建花开')
  const lacking = await newsroom.findPiece('脱贫攻坚')
  const inReview = await sendToSecondReview(newsroom, original.id)
  await mendInReview(newsroom, inReview)
  return {
    original: original.id,
    lacking: lacking.id,
    inReview,
    returned: await sendBack(newsroom, original.id),
    scheduled: await schedule(newsroom, original.id),
    article: original.slug,
    released: await firstOf(newsroom, '/media?where[released][equals]=true'),
    pictureStory: await pictureStory(newsroom),
    section: await firstOf(newsroom, '/sections', 'slug'),
    contest: await firstOf(newsroom, '/photo-contests'),
  }
}

const sampleStory = '版式示例：图片稿'

/** Its pictures are made some seconds after the start. */
async function pictureStory(newsroom) {
  const { slug } = await newsroom.findPiece(sampleStory)
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const { totalDocs } = await newsroom
      .as('editor')
      .get('/media?where[renditionState][not_equals]=made&depth=0&limit=1')
    if (totalDocs === 0) return slug
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('图片规格没有生成。The renditions of the sample pictures were not made.')
}

async function firstOf(newsroom, list, name = 'id') {
  const { docs } = await newsroom.as('editor').get(`${list}${list.includes('?') ? '&' : '?'}depth=0&limit=1`)
  if (!docs[0]?.[name]) throw new Error(`样例里没有：${list}。The sample has none of these: ${list}.`)
  return docs[0][name]
}

/** What the second reviewer sees as changed since the first signature. */
async function mendInReview(newsroom, id) {
  const { revision } = await newsroom.as('desk').get(`/articles/${id}?draft=true&depth=0`)
  await newsroom.as('desk').patch(`/articles/${id}`, { revision, deck: '离石区交口街道办' })
  await newsroom.as('desk').post(`/articles/${id}/comments`, { target: 'piece', text: '请核对街道办的全称' })
}

async function sendBack(newsroom, original) {
  const { doc } = await newsroom.as('reporter').post(`/articles/${original}/duplicate?draft=true&depth=0`)
  await newsroom.move('reporter', doc.id, 'submit')
  await newsroom.move('editor', doc.id, 'return', { to: 'draft', reason: '缺字请与原件核对后再送' })
  return doc.id
}

async function schedule(newsroom, original) {
  const { doc } = await newsroom.as('reporter').post(`/articles/${original}/duplicate?draft=true&depth=0`)
  await newsroom.move('reporter', doc.id, 'submit')
  await newsroom.move('editor', doc.id, 'approve')
  const { gaps, revision } = await newsroom.as('desk').get(`/articles/${doc.id}?draft=true&depth=0`)
  if (gaps?.length > 0) {
    const settled = gaps.map((gap) => ({ ...gap, status: 'passedOver', reason: '样例缺字，照原件保留' }))
    await newsroom.as('desk').patch(`/articles/${doc.id}`, { revision, gaps: settled })
  }
  await newsroom.move('desk', doc.id, 'approve')
  await newsroom.move('chief', doc.id, 'approve')
  const publishAt = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString()
  await newsroom.move('chief', doc.id, 'schedule', { publishAt })
  return doc.id
}

async function sendToSecondReview(newsroom, original) {
  const { doc } = await newsroom.as('reporter').post(`/articles/${original}/duplicate?draft=true&depth=0`)
  await newsroom.move('reporter', doc.id, 'submit')
  await newsroom.move('editor', doc.id, 'approve', { note: '人名、地名已与原稿核对' })
  return doc.id
}
