import type { Problem } from '../../errors'

/** What is done to the pictures of a lightbox. Each list names ids; what it does not concern stays as it is. */
export interface PictureChange {
  /** Come to the end, in this order; those that are there already stay where they are. */
  readonly add: readonly string[]
  readonly remove: readonly string[]
  /** The wanted order: pictures that it does not name, such as a colleague's newest, keep theirs behind it. */
  readonly order: readonly string[]
  /** Of the lightbox as the person saw it; null where it does not matter what others have changed since. */
  readonly revision: number | null
}

export const maxLightboxPictures = 500

/** The pictures after the change; `problem` where there are too many. */
export function changedPictures(
  standing: readonly string[],
  { add, remove, order }: Omit<PictureChange, 'revision'>,
): { readonly pictures: readonly string[] } | { readonly problem: Problem } {
  const all = [...new Set([...standing, ...add])].filter((id) => !remove.includes(id))
  const named = [...new Set(order)].filter((id) => all.includes(id))
  const pictures = [...named, ...all.filter((id) => !named.includes(id))]
  return pictures.length > maxLightboxPictures ? { problem: lightboxFull } : { pictures }
}

/** Reads the body of a request; `problem` where it is no change. */
export function parsePictureChange(data: unknown): { readonly change: PictureChange } | { readonly problem: Problem } {
  const given: Record<string, unknown> = typeof data === 'object' && data !== null ? { ...data } : {}
  const [add, remove, order] = [given.add, given.remove, given.order].map(idsGiven)
  if (!add || !remove || !order || add.length + remove.length + order.length === 0) return { problem: changeRequired }
  const { revision = null } = given
  if (revision !== null && typeof revision !== 'number') return { problem: changeRequired }
  return { change: { add, remove, order, revision } }
}

function idsGiven(value: unknown): string[] | null {
  if (value === undefined) return []
  if (!Array.isArray(value) || value.length > maxLightboxPictures) return null
  return value.every((id) => typeof id === 'string' && id !== '') ? value : null
}

const lightboxFull: Problem = {
  code: 'lightbox_full',
  path: 'pictures',
  message: {
    zh: `一个图片集最多 ${maxLightboxPictures} 张，请另建一个。`,
    en: `A lightbox holds at most ${maxLightboxPictures} pictures: begin another one.`,
  },
}

const changeRequired: Problem = {
  code: 'picture_change_required',
  path: 'pictures',
  message: {
    zh: `请用 add、remove 或 order 列出图片编号，每项不超过 ${maxLightboxPictures} 个。`,
    en: `List the ids of pictures in add, remove or order, at most ${maxLightboxPictures} in each.`,
  },
}
