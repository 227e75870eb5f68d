import type { Problem } from '../errors'

/** Fields by which somebody would know a piece again; what the form fills in by itself is none. */
const telling = [
  'slugline',
  'headline',
  'kicker',
  'deck',
  'dateline',
  'body',
  'bylines',
  'captions',
  'original',
  'deskNote',
  'section',
  'tags',
] as const

/** Whether a new piece holds nothing that anybody wrote or chose. */
export function isEmptyPiece(data: Readonly<Record<string, unknown>>): boolean {
  return !telling.some((field) => holdsSomething(data[field]))
}

export const emptyPiece: Problem = {
  code: 'piece_empty',
  path: 'slugline',
  message: {
    zh: '稿件还是空的，未保存。请先填写稿签（工作标题）。',
    en: 'There is nothing in this piece yet, so it was not saved. Write its slugline (working title) first.',
  },
}

function holdsSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(holdsSomething)
  if (typeof value !== 'object' || value === null) return typeof value === 'number'
  return Object.values(value).some(holdsSomething)
}
