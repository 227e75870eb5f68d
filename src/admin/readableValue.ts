import { parseBody } from '../body/parseBody'
import { plainText } from '../body/readBody'

/** A field's value as text to read and copy; empty where there is none. Ids of rows are left out. */
export function readableValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (Array.isArray(value)) return isBody(value) ? plainText(parseBody(value).body) : lines(value.map(readableValue))
  if (typeof value === 'object') return inOneLine(value)
  return String(value)
}

function isBody(value: readonly unknown[]): boolean {
  return value.some((node) => typeof node === 'object' && node !== null && 'children' in node)
}

function inOneLine(value: object): string {
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([, inner]) => readableValue(inner))
    .filter(Boolean)
    .join(' · ')
}

function lines(texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n')
}
