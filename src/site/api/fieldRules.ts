/** A document as the API answers with it; what is in it is read field by field, for an answer may hold anything. */
export type Answer = Readonly<Record<string, unknown>>

export function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function textIn(answer: Answer, name: string): string | null {
  const value = answer[name]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

export function numberIn(answer: Answer, name: string): number | null {
  const value = answer[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

export function textsIn(answer: Answer, name: string): string[] {
  const value = answer[name]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string' && each.trim() !== '') : []
}

export function recordIn(answer: Answer, name: string): Answer | null {
  const value = answer[name]
  return isAnswer(value) ? value : null
}

export function recordsIn(answer: Answer, name: string): Answer[] {
  const value = answer[name]
  return Array.isArray(value) ? value.filter(isAnswer) : []
}

/** The id of a relation, followed or not. */
export function idIn(answer: Answer, name: string): string | null {
  const related = recordIn(answer, name)
  return related ? textIn(related, 'id') : textIn(answer, name)
}

export function idsIn(answer: Answer, name: string): string[] {
  const value = answer[name]
  const ids = Array.isArray(value) ? value.map((each) => (isAnswer(each) ? each.id : each)) : []
  return ids.filter((id) => typeof id === 'string')
}
