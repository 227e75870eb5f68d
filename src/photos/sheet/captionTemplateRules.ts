import type { Bilingual } from '../../language'
import type { PictureRow, PictureWords } from '../pictureDeskRules'
import { readTaken } from '../takenTextRules'
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

/** @param year the newsroom's now: a day of it is written without one */
export function fillTemplate(template: string, words: PictureWords, year: number): Filled {
  const missing = new Set<Placeholder>()
  const text = withoutEmptyBrackets(template, words).replace(marked, (all, name: string) => {
    const placeholder = placeholderOf(name)
    if (!placeholder) return all
    const value = givenValue(name, words, year)
    return value === '' ? nothing : `${border}${value}${border}`
  })
  for (const [, name = ''] of template.matchAll(marked)) {
    const placeholder = placeholderOf(name)
    if (placeholder && givenValue(name, words, year) === '') missing.add(placeholder)
  }
  return { text: closedUp(text).trim(), missing: [...missing] }
}

export interface Proposal extends Filled {
  readonly key: string
  readonly fileName: string
  readonly before: string
  /** Where the caption was written that stands there; null where none is, or only the file's own: that gives way. */
  readonly written: Written | null
}

/** On this page, and not saved yet; or in the library, by whomever. */
export type Written = 'here' | 'library'

/** What the template would write, of pictures whose caption would change, and of those that have nothing for it. */
export function proposals(rows: readonly PictureRow[], template: string, year: number): Proposal[] {
  if (template.trim() === '') return []
  return rows
    .map((row) => ({
      key: row.key,
      fileName: row.fileName,
      before: row.words.caption,
      written: writtenWhere(row),
      ...fillTemplate(template, row.words, year),
    }))
    .filter(({ text, before, missing }) => text !== before || (text === '' && missing.length > 0))
}

/** What is written only where the person says so. */
export interface TemplateChoices {
  readonly overwrites: boolean
  readonly writesIncomplete: boolean
}

/** A caption of nothing is never written. */
export function templateChanges(proposed: readonly Proposal[], choices: TemplateChoices): CellChange[] {
  return proposed
    .filter(({ text, before }) => text !== '' && text !== before)
    .filter(({ written }) => choices.overwrites || written === null)
    .filter(({ missing }) => choices.writesIncomplete || missing.length === 0)
    .map(({ key, before, text }) => ({ key, name: 'caption', before, after: text }))
}

function writtenWhere({ words, base, origins, fileCaption }: PictureRow): Written | null {
  if (words.caption.trim() === '') return null
  if (words.caption === fileCaption && origins.caption !== 'person') return null
  return words.caption.trim() === base.caption.trim() ? 'library' : 'here'
}

function placeholderOf(name: string): Placeholder | null {
  const wanted = name.trim().toLowerCase()
  const found = Object.entries(placeholders).find(([key, { zh }]) => key === wanted || zh === wanted)
  return found ? (found[0] as Placeholder) : null
}

/** A caption says the day, the time of day is the desk's: `{日期}` as a newspaper writes it, `{date}` as 2026-01-31. */
function givenValue(name: string, words: PictureWords, year: number): string {
  const placeholder = placeholderOf(name)
  if (!placeholder) return ''
  if (placeholder !== 'date') return words[placeholder].trim()
  const taken = readTaken(words.date)?.local.split('T')[0] ?? words.date.trim().split(/[T\s]/)[0] ?? ''
  return name.trim() === placeholders.date.zh ? printedDay(taken, year) : taken
}

/** 11月26日, or 2025年11月26日 where it was another year; as much of it as is known. */
function printedDay(taken: string, thisYear: number): string {
  const [all, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(taken) ?? []
  if (!all) return taken
  const ofYear = Number(year) === thisYear && month ? '' : `${Number(year)}年`
  return `${ofYear}${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
}

// Of the private use area, so that no text has them.
const nothing = '\uE000'
const border = '\uE001'
const bracketed = /[（(［[【「『《“‘][^（(［[【「『《“‘）)］\]】」』》”’]*[）)］\]】」』》”’]/g

/** What stands in brackets around nothing but empty values is said of nothing, brackets and all. */
function withoutEmptyBrackets(template: string, words: PictureWords): string {
  return template.replace(bracketed, (all) => {
    const names = [...all.matchAll(marked)].map(([, name = '']) => name)
    const isEmpty = names.length > 0 && names.every((name) => placeholderOf(name) && givenValue(name, words, 0) === '')
    return isEmpty ? nothing : all
  })
}

const besideNothing = new RegExp(`[\\p{Pd}\\p{Po}\\s|]*(?:${nothing}[\\p{Pd}\\p{Po}\\s|]*)+`, 'gu')
/** What ends a sentence goes before what divides one. */
const marksByWeight = ['。！？!?.', '；;', '：:', '，,、']

/** Between what is left, one of the marks around an empty value; before it none, behind it only the end of a sentence. */
function closedUp(text: string): string {
  return text
    .replace(besideNothing, (run: string, at: number) => {
      if (at === 0) return ''
      const isLast = at + run.length === text.length
      return isLast ? heaviest(run, marksByWeight.slice(0, 1)) : divided(run)
    })
    .replaceAll(border, '')
}

function divided(run: string): string {
  const [space = ''] = /\s*$/.exec(run) ?? []
  const marks = run.replaceAll(nothing, '').trim()
  if (marks === '') return /\s/.exec(run)?.[0] ?? ''
  return `${heaviest(marks, marksByWeight) || ([...marks][0] ?? '')}${space}`
}

function heaviest(run: string, weights: readonly string[]): string {
  const found = weights.flatMap((signs) => [...run].find((sign) => signs.includes(sign)) ?? [])
  return found[0] ?? ''
}
