/** Remembers the size of text that a reader has chosen. The page is read and the size is chosen without it. */
const key = 'text-size'

function remembered(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // A browser may keep nothing for us.
    return null
  }
}

function remember(size: string): void {
  try {
    localStorage.setItem(key, size)
  } catch {
    // As above: it holds for this page.
  }
}

const size = remembered()
// Before anything is drawn, so that nothing moves.
if (size) document.documentElement.dataset.textSize = size

document.addEventListener('DOMContentLoaded', () => {
  const choice = size && document.getElementById(`text-size-${size}`)
  if (choice instanceof HTMLInputElement) choice.checked = true
  // From here on the choice itself says it.
  delete document.documentElement.dataset.textSize
})

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.name === 'text-size') remember(target.value)
})
