interface WordPlace {
  /** Of the row. */
  readonly key: string
  readonly name: string
}

/** Brings the field of a picture's word into sight and into use, in the cards as in the sheet. */
export function goToWord({ key, name }: WordPlace): void {
  const row = document.querySelector(`[data-row="${CSS.escape(key)}"]`)
  const field = row?.querySelector<HTMLElement>(`[name="${name}"]`)
  if (field) {
    field.scrollIntoView({ block: 'center' })
    field.focus({ preventScroll: true })
    return
  }
  // In the sheet a cell gets its field when it is chosen.
  const cell = row?.querySelector<HTMLElement>(`[data-name="${name}"]`)
  cell?.scrollIntoView({ block: 'center', inline: 'nearest' })
  cell?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))
}
