/**
 * Rows as CSV (RFC 4180) that spreadsheet programs open as it is: UTF-8 with a byte order mark, and no cell that would be
 * run as a formula.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  // A leading apostrophe makes it a text; spreadsheets also skip spaces before a formula's sign.
  const safe = /^\s*[=+\-@＝＋－＠]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
