export type TextField = HTMLInputElement | HTMLTextAreaElement

export interface HeldText {
  /** What was written so far is out of date: the field shows something newer. */
  readonly forget: () => void
  /** What was written and stands there by now need not be written any more. */
  readonly forgetShown: () => void
  /** The field is its own again; what was written last is put into it, unless it stands there. */
  readonly letGo: () => void
}

/**
 * Keeps from a field what is written into it, and answers as if it stood there. React's own property on the field, by which
 * it tells a key from what it has written itself, stays as it is underneath: it hears of what is put in at the end only.
 */
export function holdText(field: TextField): HeldText {
  const own = Object.getOwnPropertyDescriptor(field, 'value')
  const shown = () => String(Reflect.get(homeOf(field), 'value', field))
  let written: string | null = null
  const forgetShown = () => {
    if (written === shown()) written = null
  }
  Object.defineProperty(field, 'value', {
    configurable: true,
    enumerable: true,
    get: () => written ?? shown(),
    set: (value: unknown) => {
      written = String(value ?? '')
    },
  })
  return {
    forget: () => {
      written = null
    },
    forgetShown,
    letGo: () => {
      if (own) Object.defineProperty(field, 'value', own)
      else Reflect.deleteProperty(field, 'value')
      forgetShown()
      if (written !== null) field.value = written
    },
  }
}

/** Where the browser itself keeps the text of such a field. */
function homeOf(field: TextField): object {
  return field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype
}
