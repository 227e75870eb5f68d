/** Boxes that search while one types: ours, Payload's above its lists, and whoever says so. */
const searching = 'input[type=search], .search-filter__input, [data-whole-words]'

/**
 * Tells a box that searches of a composed word when it is whole: the letters that it is composed of are nothing that
 * anybody looks for. Gives a way to stop.
 */
export function searchWholeWords(page: Window): () => void {
  const onInput = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing && isSearching(event.target)) event.stopImmediatePropagation()
  }
  // Some browsers tell of the word themselves after this, and then it is nothing new.
  const onEnd = ({ target }: Event) => {
    if (isSearching(target)) target.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  page.addEventListener('input', onInput, true)
  page.addEventListener('compositionend', onEnd)
  return () => {
    page.removeEventListener('input', onInput, true)
    page.removeEventListener('compositionend', onEnd)
  }
}

function isSearching(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.matches(searching)
}
