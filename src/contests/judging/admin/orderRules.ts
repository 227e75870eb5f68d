/** An order that was made before, without what has gone since; what has come stands at its end. */
export function keptOrder(kept: readonly string[], present: readonly string[]): string[] {
  const still = kept.filter((code) => present.includes(code))
  return [...new Set([...still, ...present])]
}
