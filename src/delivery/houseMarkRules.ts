/** The house's mark: lines of text in a page, on a square grid. Pages bear it as an SVG, cards as pixels. */
export const houseMark = {
  /** Of the square, which is all page. */
  grid: 32,
  /** Radius of the page's corners. */
  corner: 6,
  page: '#1c1a17',
  ink: '#faf7f1',
  lines: [
    { y: 9, from: 7, to: 25 },
    { y: 16, from: 7, to: 25 },
    // The last line of a paragraph is shorter.
    { y: 23, from: 7, to: 18 },
  ],
  lineWidth: 3,
} as const

/** Where the mark is served, and as what: the paper's own, where a file of it is named, or the built-in one. */
export function houseMarkAddress(markFile: string | null): { readonly address: string; readonly mimeType: string } {
  return markFile
    ? { address: '/icon.png', mimeType: 'image/png' }
    : { address: '/icon.svg', mimeType: 'image/svg+xml' }
}

export function houseMarkSvg(): string {
  const { grid, corner, page, ink, lines, lineWidth } = houseMark
  const strokes = lines.map(({ y, from, to }) => `M${from} ${y}h${to - from}`).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid} ${grid}">` +
    `<rect width="${grid}" height="${grid}" rx="${corner}" fill="${page}"/>` +
    `<path d="${strokes}" stroke="${ink}" stroke-width="${lineWidth}" stroke-linecap="round"/></svg>`
  )
}
