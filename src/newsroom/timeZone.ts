import type { PayloadRequest } from 'payload'
import { defaultTimeZone } from '../defaultTimeZone'
import { newsroomSettingsSlug } from '../slugs'

/** The newsroom's time zone (an IANA name), in which its days, months and lists of times are told. */
export async function newsroomTimeZone(req: PayloadRequest): Promise<string> {
  // A setting of the whole newsroom, whoever asks.
  const settings = await req.payload.findGlobal({ slug: newsroomSettingsSlug, depth: 0, overrideAccess: true, req })
  return settings.timeZone || defaultTimeZone
}

/** Whether it is the IANA name of a time zone that this process knows. */
export function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
