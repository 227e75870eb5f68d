import type { ClientField } from 'payload'
import { tabOf } from './fieldLabels'

/** Brings a field of the edit form into view and puts the cursor there, opening the tab and the row that hold it. */
export async function showField(path: string, fields: readonly ClientField[]): Promise<void> {
  const name = path.split('.', 1)[0] ?? path
  const tab = tabOf(fields, name)
  if (tab !== null) {
    document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
    await nextFrames()
  }
  const row = rowOf(path)
  if (row?.querySelector('.collapsible--collapsed')) {
    row.querySelector<HTMLElement>('.collapsible__toggle')?.click()
    await nextFrames()
  }
  const target = fieldElement(path) ?? row ?? fieldElement(name)
  target?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  const input = target?.matches('input, textarea')
    ? target
    : target?.querySelector<HTMLElement>('input, textarea, [contenteditable=true]')
  input?.focus({ preventScroll: true })
}

function fieldElement(path: string): HTMLElement | null {
  return document.getElementById(`field-${path.replaceAll('.', '__')}`)
}

/** Rows of arrays carry the id `gaps-row-0`. */
function rowOf(path: string): HTMLElement | null {
  const [, array, index] = /^(.+?)\.(\d+)/.exec(path) ?? []
  return array ? document.getElementById(`${array.replaceAll('.', '-')}-row-${index}`) : null
}

function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 150)
  })
}
