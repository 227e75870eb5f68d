import type { Bilingual } from '../../language'
import type { PictureRow, PictureWords } from '../pictureDeskRules'
import type { CellChange } from './changeRules'

/** What a caption template can take over from a picture, by the names that it is written with. */
export const placeholders = {
  headline: { zh: '标题', en: 'headline' },
  place: { zh: '地点', en: 'place' },
  date: { zh: '日期', en: 'date' },
  creator: { zh: '摄影', en: 'creator' },
  credit: { zh: '署名行', en: 'credit' },
  keywords: { zh: '关键词', en: 'keywords' },
  caption: { zh: '说明', en: 'caption' },
} as const satisfies Partial<Record<keyof PictureWords, Bilingual>>

export type Placeholder = keyof typeof placeholders

const marked = /\{([^{}]*)\}/g

/** Names in braces that no picture has. */
export function unknownPlaceholders(template: string): string[] {
  return [...new Set([...template.matchAll(marked)].map(([, name = '']) => name))].filter(
    (name) => !placeholderOf(name),
  )
}

/** A caption by the template, and what the picture lacks for it. */
export interface Filled {
  readonly text: string
  readonly missing: readonly Placeholder[]
}

export function fillTemplate(template: string, words: PictureWords): Filled {
  const missing = new Set<Placeholder>()
  const text = template.replace(marked, (all, name: string) => {
    const placeholder = placeholderOf(name)
    if (!placeholder) return all
    const value = placeholder === 'date' ? dayOf(words.date) : words[placeholder].trim()
    if (value === '') missing.add(placeholder)
    return value
  })
  return { text: text.trim(), missing: [...missing] }
}

export interface Proposal extends Filled {
  readonly key: string
  readonly fileName: string
  readonly before: string
  /** Somebody wrote this caption here or at the desk: it is replaced only where the person says so. */
  readonly isEdited: boolean
}

/** What the template would write, of pictures whose caption would change. */
export function proposals(rows: readonly PictureRow[], template: string): Proposal[] {
  if (template.trim() === '') return []
  return rows
    .map((row) => ({
      key: row.key,
      fileName: row.fileName,
      before: row.words.caption,
      isEdited: isEdited(row),
      ...fillTemplate(template, row.words),
    }))
    .filter(({ text, before }) => text !== before)
}

export function templateChanges(proposed: readonly Proposal[], overwritesEdited: boolean): CellChange[] {
  return proposed
    .filter(({ isEdited }) => overwritesEdited || !isEdited)
    .map(({ key, before, text }) => ({ key, name: 'caption', before, after: text }))
}

/** A caption is a person's word unless it is empty or still what the file said. */
function isEdited({ words, origins, fileCaption }: PictureRow): boolean {
  if (words.caption.trim() === '') return false
  return origins.caption === 'person' || words.caption !== fileCaption
}

function placeholderOf(name: string): Placeholder | null {
  const wanted = name.trim().toLowerCase()
  const found = Object.entries(placeholders).find(([key, { zh }]) => key === wanted || zh === wanted)
  return found ? (found[0] as Placeholder) : null
}

/** A caption says the day; the time of day is the desk's. */
function dayOf(date: string): string {
  return date.trim().split(/[T\s]/)[0] ?? ''
}
