/** Says what became of a form, line by line, and takes the cursor there: that is where a reader's software reads on. */
export function sayLines(shown: HTMLElement, lines: readonly string[]): void {
  shown.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = line
      return paragraph
    }),
  )
  shown.focus()
}

/** Says what an answer refuses, or this where it says nothing of it. */
export function sayRefusal(
  shown: HTMLElement,
  { errors = [] }: { readonly errors?: readonly { readonly message?: unknown }[] },
  otherwise: string,
): void {
  const messages = errors.map(({ message }) => String(message ?? ''))
  sayLines(shown, messages.length > 0 ? messages : [otherwise])
}
