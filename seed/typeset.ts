/** For the specs: sets text into a column as a newspaper does, and gives the lines as the extractor would. */
export interface Column {
  /** Ems. */
  width: number
  /** Ems before a paragraph's first line; lost in extraction. */
  indent?: number
  /** Ems that a full-width mark is squeezed to. */
  markWidth?: number
  /** What the extractor leaves between two lines. */
  between?: string
}

const mark = /[，。、；：“”（）《》！？]/u
const notAtLineStart = /^[，。、；：！？”’）》…]/u
const opening = /[“‘（《]$/u

/** Paragraphs in one column; a blank line between any two lines, as in the source page. */
export function setColumn(paragraphs: string[], column: Column): string {
  return paragraphs.flatMap((paragraph) => setParagraph(paragraph, column)).join(column.between ?? '\n\n')
}

function setParagraph(paragraph: string, { width, indent = 2, markWidth = 1 }: Column): string[] {
  const lines: string[] = []
  let line = ''
  let room = width - indent
  for (const token of paragraph.match(/[!-~]+|[^!-~]/gu) ?? []) {
    const needed = /[!-~]/u.test(token) ? token.length / 2 : mark.test(token) ? markWidth : 1
    if (needed > room && !notAtLineStart.test(token)) {
      const carried = opening.exec(line)?.[0] ?? ''
      lines.push(line.slice(0, line.length - carried.length))
      line = carried
      room = width - carried.length
    }
    line += token
    room -= needed
  }
  return [...lines, line].filter((set) => set !== '')
}
