import { slugs } from '../../../slugs'

export function roundAddress(api: string, round: string, path = ''): string {
  return `${api}/${slugs.contestRounds}/${encodeURIComponent(round)}${path}`
}

export function pictureAddress(
  api: string,
  { round, code, place, size = 'full' }: { round: string; code: string; place: number; size?: 'full' | 'thumb' },
): string {
  return roundAddress(api, round, `/pictures/${encodeURIComponent(code)}/${place}?size=${size}`)
}
