import type { DeskPiece, FrontPageDesk } from '../frontPageDesk'
import type { FrontPageSlots } from '../slotRules'

/** What the view starts from, as frontPageEndpoints.ts answers it. */
export interface FrontPageState {
  readonly desk: FrontPageDesk
  readonly sections: readonly { readonly id: string; readonly name: string }[]
  readonly topics: readonly { readonly id: string; readonly title: string; readonly isPublic: boolean }[]
  readonly changes: readonly { readonly id: string; readonly at: string | null; readonly byName: string }[]
  readonly mayEdit: boolean
  readonly timeZone: string
}

export type Saved =
  | { readonly isSaved: true; readonly desk: FrontPageDesk }
  /** `desk` is how it stands, where somebody else was first. */
  | { readonly isSaved: false; readonly messages: readonly string[]; readonly desk: FrontPageDesk | null }

export async function fetchFrontPage(api: string, language: string): Promise<FrontPageState | 'failed'> {
  const answer = await getJson(`${api}/front-page/desk`, language)
  // The product's own endpoint, as those below.
  return answer === null ? 'failed' : (answer as FrontPageState)
}

export async function fetchPieces(
  api: string,
  words: string,
  signal: AbortSignal,
): Promise<readonly DeskPiece[] | null> {
  const response = await fetch(`${api}/front-page/pieces?q=${encodeURIComponent(words)}`, { signal }).catch(() => null)
  if (!response?.ok) return null
  return ((await response.json()) as { pieces: readonly DeskPiece[] }).pieces
}

export async function fetchChange(
  api: string,
  id: string,
  language: string,
): Promise<{ readonly slots: FrontPageSlots; readonly pieces: readonly DeskPiece[] } | null> {
  const answer = await getJson(`${api}/front-page/changes/${encodeURIComponent(id)}`, language)
  return answer as { slots: FrontPageSlots; pieces: readonly DeskPiece[] } | null
}

export async function saveFrontPage(
  api: string,
  language: string,
  body: { readonly revision: number; readonly slots: FrontPageSlots },
): Promise<Saved> {
  const response = await fetch(`${api}/front-page`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  const { desk, errors } = (answer ?? {}) as { desk?: FrontPageDesk; errors?: { message: string }[] }
  if (response?.ok && desk) return { isSaved: true, desk }
  return { isSaved: false, messages: (errors ?? []).map(({ message }) => message), desk: desk ?? null }
}

async function getJson(address: string, language: string): Promise<unknown> {
  const response = await fetch(address, { headers: { 'Accept-Language': language } }).catch(() => null)
  return response?.ok ? response.json() : null
}
