/** Why something was decided, as it was sent: without the blanks around it; null where it says nothing, or too much. */
export function readReason(value: unknown, maxLength: number): string | null {
  if (typeof value !== 'string' || value.length > maxLength) return null
  return value.trim() || null
}
