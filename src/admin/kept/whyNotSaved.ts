/** Why a save came to nothing, where the form itself cannot say it: the network, or the login. */
export async function whyNotSaved(api: string): Promise<'unreachable' | 'loggedOut' | 'refused'> {
  const response = await fetch(`${api}/users/me?depth=0`).catch(() => null)
  if (!response) return 'unreachable'
  const answer: unknown = await response.json().catch(() => null)
  const isLoggedIn = typeof answer === 'object' && answer !== null && 'user' in answer && Boolean(answer.user)
  return response.ok && !isLoggedIn ? 'loggedOut' : 'refused'
}
