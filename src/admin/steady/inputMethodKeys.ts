const taken: ReadonlySet<string> = new Set([
  'Enter',
  'Escape',
  'Tab',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Backspace',
  'Delete',
])

/**
 * Leaves to an input method the keys that are its own while a word is composed: Enter takes the word, Escape gives it up,
 * arrows choose another. Nobody else on the page hears of them, also not those whose code is not ours: a window that
 * closes by Escape would take the text along. Gives a way to stop.
 */
export function leaveKeysToInputMethod(page: Window): () => void {
  const onKey = (event: KeyboardEvent) => {
    // Safari ends the word before it tells of the key that ended it, which then has this number for a mark.
    const isOfWord = event.isComposing || event.keyCode === 229
    if (isOfWord && taken.has(event.key)) event.stopImmediatePropagation()
  }
  page.addEventListener('keydown', onKey, true)
  return () => page.removeEventListener('keydown', onKey, true)
}
