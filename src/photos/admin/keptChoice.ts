/** How somebody likes a page to look, kept in the browser; null where nothing is, or nothing can be. */
export function keptChoice(place: string): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}

export function keepChoice(place: string, choice: string): void {
  try {
    localStorage.setItem(place, choice)
  } catch {
    // Where the browser keeps nothing, it is chosen again next time.
  }
}
