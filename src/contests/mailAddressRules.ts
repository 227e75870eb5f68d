/** An e-mail address as it is kept: without what nobody sees and without a final dot; full-width characters as plain ones. */
export function plainAddress(typed: string): string {
  return typed.normalize('NFKC').replace(unseen, '').replaceAll('。', '.').trim().replace(/\.+$/, '')
}

/** One form of all ways to write the same address. */
export function comparedAddress(typed: string): string {
  return plainAddress(typed).toLowerCase()
}

const unseen = /\p{Cf}|\p{Default_Ignorable_Code_Point}/gu
