type TextField = HTMLInputElement | HTMLTextAreaElement

interface Typed {
  readonly field: TextField
  readonly value: string
  readonly start: number | null
  readonly end: number | null
}

/**
 * Puts the cursor back to where a key was typed. A field that is drawn for another reason in the same turn as its form
 * learns of the key reads the form as it was before it: it is given its old text and then the new one, and the browser
 * puts the cursor to the end of both. Busy machines have something left to draw at almost any key. Gives a way to stop.
 */
export function steadyCaret(page: Window): () => void {
  let typed: Typed | null = null
  // Before React hears of the key, and after it has drawn what follows from it.
  const note = ({ target }: Event) => {
    typed = isTextField(target) ? typedInto(target) : null
  }
  const putBack = ({ target }: Event) => {
    const before = typed
    typed = null
    if (!before || before.field !== target || before.field.value !== before.value) return
    const { field, start, end } = before
    if (start !== null && end !== null && (field.selectionStart !== start || field.selectionEnd !== end))
      field.setSelectionRange(start, end)
  }
  page.addEventListener('input', note, true)
  page.addEventListener('input', putBack)
  return () => {
    page.removeEventListener('input', note, true)
    page.removeEventListener('input', putBack)
  }
}

/** Fields without a cursor of their own, such as numbers and dates, have null for it. */
function typedInto(field: TextField): Typed {
  return { field, value: field.value, start: field.selectionStart, end: field.selectionEnd }
}

function isTextField(target: EventTarget | null): target is TextField {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
