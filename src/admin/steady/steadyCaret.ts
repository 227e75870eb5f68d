import { type HeldText, holdText, type TextField } from './heldText'

/**
 * Keeps the cursor where a key is typed, and an input method in its word. A field that is drawn for another reason in the
 * same turn as its form learns of a key reads the form as it was before it: it is given its old text and then the new one.
 * The browser puts the cursor to the end of both and takes the word that is being composed for finished, so that its
 * letters stay and the word comes behind them. Busy machines have something left to draw at almost any key.
 *
 * So nothing reaches the field while a key is being dealt with, and nothing until the end of a word that is composed; then
 * what was written last, where it is not what stands there. Gives a way to stop.
 */
export function steadyCaret(page: Window): () => void {
  let held: { readonly field: TextField; readonly text: HeldText } | null = null
  let composing: EventTarget | null = null

  function take(field: TextField): void {
    if (held?.field === field) return
    letGo()
    held = { field, text: holdText(field) }
  }

  function letGo(): void {
    held?.text.letGo()
    held = null
  }

  function letGoUnlessComposing(): void {
    if (held && held.field !== composing) letGo()
    else held?.text.forgetShown()
  }

  // Before React hears of the key.
  const onKey = ({ target }: Event) => {
    if (!isTextField(target)) return
    take(target)
    held?.text.forget()
    // An event that somebody keeps from going further up does not come back to `onDrawn`.
    page.setTimeout(letGoUnlessComposing)
  }
  // After it has drawn what follows from it.
  const onDrawn = ({ target }: Event) => {
    if (held?.field === target) letGoUnlessComposing()
  }
  const onBegin = ({ target }: Event) => {
    if (!isTextField(target)) return
    composing = target
    take(target)
  }
  // Some browsers tell of the word only now, as of another key.
  const onEnd = () => {
    composing = null
    page.setTimeout(letGoUnlessComposing)
  }

  const captured = { input: onKey, compositionstart: onBegin, compositionend: onEnd }
  for (const [name, hear] of Object.entries(captured)) page.addEventListener(name, hear, true)
  page.addEventListener('input', onDrawn)
  return () => {
    for (const [name, hear] of Object.entries(captured)) page.removeEventListener(name, hear, true)
    page.removeEventListener('input', onDrawn)
    letGo()
  }
}

/** Where letters are typed; what is chosen by a click has no cursor to lose. */
function isTextField(target: EventTarget | null): target is TextField {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && typed.has(target.type)
}

const typed: ReadonlySet<string> = new Set(['text', 'search', 'email', 'url', 'tel', 'password', 'number'])
