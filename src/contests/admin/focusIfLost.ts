/**
 * Where what had the cursor has left the page, it goes here: else whoever works by keys or hears the page begins at its top
 * again. Whoever is elsewhere meanwhile stays there.
 */
export function focusIfLost(element: HTMLElement | null): void {
  const { activeElement, body } = document
  if (activeElement === null || activeElement === body) element?.focus({ preventScroll: true })
}
