/** The address of a page of a list; the first one carries no number. */
export function pageOf(address: string, page: number): string {
  if (page <= 1) return address
  return `${address}${address.includes('?') ? '&' : '?'}page=${page}`
}

const mostPages = 10_000

/** The page that an address asks for: 1 where it names none, null where what it names is no page. */
export function askedPage(value: string | null): number | null {
  if (value === null) return 1
  const page = /^[1-9]\d{0,4}$/.test(value) ? Number(value) : null
  return page !== null && page <= mostPages ? page : null
}
