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
