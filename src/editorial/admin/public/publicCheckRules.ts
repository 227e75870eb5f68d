import type { Bilingual } from '../../../language'

/** What one anonymous look at the public side found. */
export interface PublicLook {
  readonly name: 'document' | 'address' | 'captions' | 'tombstone'
  /** HTTP status; null where nobody answered. */
  readonly status: number | null
  /** Documents that were found, where a list was asked for. */
  readonly found: number
}

export interface Verdict {
  readonly name: PublicLook['name']
  readonly label: Bilingual
  readonly isGone: boolean
  readonly detail: Bilingual
}

const labels: Record<PublicLook['name'], Bilingual> = {
  document: { zh: '稿件接口', en: 'The piece in the API' },
  address: { zh: '按网址查找', en: 'By its address' },
  captions: { zh: '图片说明', en: 'Its captions' },
  tombstone: { zh: '撤稿标记', en: 'Its tombstone' },
}

/** Whether a look shows what it should after a piece was taken down; where nobody answered nothing is proved. */
export function verdictOf({ name, status, found }: PublicLook): Verdict {
  const label = labels[name]
  if (status === null) {
    return { name, label, isGone: false, detail: { zh: '连不上，无法确认', en: 'no answer, nothing is proved' } }
  }
  const code = { zh: `答 ${status}`, en: `answered ${status}` }
  if (name === 'document')
    return { name, label, isGone: status === 404 || status === 403 || status === 410, detail: code }
  const count = { zh: `${code.zh}，${found} 条`, en: `${code.en}, ${found} found` }
  const isGone = status === 200 && (name === 'tombstone' ? found > 0 : found === 0)
  return { name, label, isGone, detail: count }
}

export function isAllGone(verdicts: readonly Verdict[]): boolean {
  return verdicts.length > 0 && verdicts.every(({ isGone }) => isGone)
}
