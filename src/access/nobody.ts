/** For what only the system itself writes; the Local API without a user passes it by. */
export function nobody(): boolean {
  return false
}
