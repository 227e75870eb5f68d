/** An answer of the product's own endpoints, whose shape is declared beside them; null where it did not come. */
export async function fetchJson<T>(address: string, language: string): Promise<T | null> {
  const response = await fetch(address, { headers: { 'Accept-Language': language } }).catch(() => null)
  // The declared shape of our own endpoint.
  return response?.ok ? ((await response.json().catch(() => null)) as T | null) : null
}
