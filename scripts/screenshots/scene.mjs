/**
 * Brings the sample page into a state worth looking at. Nothing is written for the picture: pieces on their way are copies
 * of what the page printed.
 */
export async function setScene(newsroom) {
  const original = await newsroom.findPiece('党建花开')
  const lacking = await newsroom.findPiece('脱贫攻坚')
  return { original: original.id, lacking: lacking.id, inReview: await sendToSecondReview(newsroom, original.id) }
}

async function sendToSecondReview(newsroom, original) {
  const { doc } = await newsroom.as('reporter').post(`/articles/${original}/duplicate?draft=true&depth=0`)
  await newsroom.move('reporter', doc.id, 'submit')
  await newsroom.move('editor', doc.id, 'approve', { note: '人名、地名已与原稿核对' })
  return doc.id
}
