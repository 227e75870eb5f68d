/** As Payload's configuration has it: nobody, everybody, or a list of origins. */
export type CrossOrigin = string | readonly string[] | { readonly origins: string | readonly string[] } | undefined

/** Whether an answer depends on where it is read. */
export function isByOrigin(setting: CrossOrigin): boolean {
  const origins = originsOf(setting)
  return Array.isArray(origins) && origins.length > 0
}

/** What lets this origin's scripts read an answer: names and values in turn. Where everybody may, each answer says so by itself. */
export function crossOriginHead(setting: CrossOrigin, origin: string | undefined): string[] {
  const origins = originsOf(setting)
  if (origin === undefined || !Array.isArray(origins) || !origins.includes(origin)) return []
  return ['access-control-allow-origin', origin, 'access-control-allow-credentials', 'true']
}

function originsOf(setting: CrossOrigin): string | readonly string[] | undefined {
  return typeof setting === 'object' && 'origins' in setting ? setting.origins : setting
}
