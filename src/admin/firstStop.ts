/** Marks, in a dialog, where its work begins: a field, or what stands around one. */
export const beginsHere = { 'data-begins-here': '' } as const

const focusable = ['input', 'textarea', 'select', 'button'].map((name) => `${name}:enabled:not([type=hidden])`).join()

/**
 * Where the focus goes when a dialog opens: to the field that has to be filled, or whatever the dialog itself marks; else
 * to the button that goes on; where that cannot be pressed yet, to the first field, or the button that goes back. Never to
 * what destroys.
 */
export function firstStop(dialog: HTMLElement | null): HTMLElement | undefined {
  const first = (place: string) => dialog?.querySelector<HTMLElement>(place)
  const marked = first('[data-begins-here]')
  const places = [
    marked?.matches(focusable) ? marked : marked?.querySelector<HTMLElement>(focusable),
    first('.piece-dialog__buttons .btn--style-primary:enabled:not(.piece-dialog__away)'),
    first(`.piece-dialog__fields :is(${focusable})`),
    first('.piece-dialog__buttons button:enabled'),
  ]
  return places.find((place) => place !== null && place !== undefined) ?? undefined
}
