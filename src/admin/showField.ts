import type { ClientField } from 'payload'
import { tabOf } from './fieldLabels'

const frameMilliseconds = 150
const longestWait = 15_000
const triesToFocus = 10

/**
 * Brings a field of the edit form into view and puts the cursor there, opening the tab and the row that hold it. Where
 * one place mends several things, `code` tells which (`data-mends` of its inputs); a button that mends opens a window,
 * and `data-opens` is the path of the field in it.
 */
export async function showField(path: string, fields: readonly ClientField[], code?: string): Promise<void> {
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
  const place = fieldElement(path) ?? row
  if (!place) bringIntoView(fieldElement(name))
  const late = place ? null : await arrived(path)
  if (late?.isGivenUp) return
  const target = place ?? late?.field ?? fieldElement(name)
  bringIntoView(target)
  const mending = code && target?.querySelector<HTMLElement>(`[data-mends="${code}"]`)
  const inWindow = mending instanceof HTMLButtonElement && mending.dataset.opens
  if (mending) mending.focus({ preventScroll: true })
  else focusIn(target)
  if (!inWindow) return
  mending.click()
  const { field } = await arrived(inWindow)
  // The window slides in and takes the focus itself when it is there.
  for (let tries = 0; tries < triesToFocus && field && !field.contains(document.activeElement); tries += 1) {
    focusIn(field)
    await nextFrames()
  }
}

function focusIn(target: HTMLElement | null): void {
  const input = target?.matches('input, textarea')
    ? target
    : target?.querySelector<HTMLElement>('input, textarea, [contenteditable=true]')
  input?.focus({ preventScroll: true })
}

interface Arrival {
  readonly field: HTMLElement | null
  /** The person has gone on elsewhere meanwhile: the cursor is theirs. */
  readonly isGivenUp: boolean
}

/** What a tab shows may have to be fetched when it is opened, over a slow line too. */
async function arrived(path: string): Promise<Arrival> {
  const left = new AbortController()
  for (const act of ['pointerdown', 'keydown'])
    addEventListener(act, () => left.abort(), { capture: true, signal: left.signal })
  for (let waited = 0; waited < longestWait && !fieldElement(path); waited += frameMilliseconds) {
    if (left.signal.aborted) break
    await nextFrames()
  }
  const isGivenUp = left.signal.aborted
  left.abort()
  return { field: fieldElement(path), isGivenUp }
}

function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'center', behavior: 'smooth' })
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
    setTimeout(resolve, frameMilliseconds)
  })
}
