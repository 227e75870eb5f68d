import { isNamed } from '../metadata/matchByline'

/** Whose a picture is by its own record, once its file has filled it. */
export interface Claimed {
  readonly creator: { readonly byline: string | null; readonly names: readonly string[] }
  readonly copyrightNotice: string
  readonly copyrightOwner: string
}

/** Who brings it in, and for whom. */
export interface Bearer {
  /** The own name, and the names and aliases of the bylines that are linked to the account. */
  readonly names: readonly string[]
  readonly bylineIds: readonly string[]
  /** The notice in the own profile. */
  readonly notice: string | null
  /** The paper's name. */
  readonly house: string
}

/** Whether nothing in a picture's record names anybody but its bearer and the house. */
export function isOwnPicture({ creator, copyrightNotice, copyrightOwner }: Claimed, bearer: Bearer): boolean {
  const isOwnNotice = copyrightNotice.trim() === bearer.notice?.trim()
  return (
    isByBearer(creator, bearer) &&
    (isOwnNotice || claimsNobodyElse(copyrightNotice, bearer)) &&
    claimsNobodyElse(copyrightOwner, bearer)
  )
}

function isByBearer({ byline, names }: Claimed['creator'], bearer: Bearer): boolean {
  const isUnnamed = names.every((name) => name.trim() === '')
  if (byline) return bearer.bylineIds.includes(byline) || isNamed(names, bearer.names)
  return isUnnamed || isNamed(names, bearer.names)
}

/** Words of a notice that name nobody: its sign, its years, and that all rights are reserved. */
const formula =
  /©|\(c\)|copyrights?|all rights reserved|版权(?:为|归)?|所有|保留(?:一切|所有)?权利|翻印必究|(?<!\d)(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2})?(?!\d)年?/giu

const separator = /[,，、/|;；:：.。·]|\s+(?:and|by)\s+|\s&\s|\n/giu

/** A word that is left over may be anybody's name: whoever knows better says so. */
function claimsNobodyElse(text: string, { names, house }: Bearer): boolean {
  const named = text
    .normalize('NFKC')
    .replace(formula, ' ')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return named.every((part) => isNamed([part], [...names, house]))
}
