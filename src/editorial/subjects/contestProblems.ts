import type { Problem } from '../../errors'

/** A contest as far as its parts can contradict each other. */
interface ContestParts {
  readonly categories?: readonly { readonly name?: string | null }[] | null
  readonly announceAt?: string | null
  readonly entering?: Readonly<Record<string, string | number | null | undefined>> | null
}

/** What of a contest cannot hold together: entrants, jurors and readers would meet it as broken. */
export function contestProblems({ categories, entering, announceAt }: ContestParts): Problem[] {
  const { opensAt, closesAt, perPerson, perCategory } = entering ?? {}
  const names = (categories ?? []).map(({ name }) => name?.trim() ?? '')
  const isAnyNamed = names.some(Boolean)
  return [
    ...names.flatMap((name, place) => {
      // Where none is named at all, the field as a whole is asked for.
      if (!name) return isAnyNamed ? [categoryUnnamed(place)] : []
      return names.indexOf(name) < place ? [categoryRepeated(name, place)] : []
    }),
    ...(isBefore(closesAt, opensAt) ? [closesBeforeOpening] : []),
    ...(isBefore(announceAt, closesAt) ? [announcedBeforeClosing] : []),
    ...(Number(perPerson) > 0 && Number(perCategory) > Number(perPerson) ? [limitsContradict] : []),
  ]
}

function isBefore(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && Date.parse(one) < Date.parse(other)
}

function categoryUnnamed(place: number): Problem {
  return {
    code: 'category_unnamed',
    path: `categories.${place}.name`,
    message: {
      zh: `第 ${place + 1} 个类别没有名称：请填写，或删去这一行。`,
      en: `Category ${place + 1} has no name: fill it in, or remove the row.`,
    },
  }
}

function categoryRepeated(name: string, place: number): Problem {
  return {
    code: 'category_repeated',
    path: `categories.${place}.name`,
    message: { zh: `类别“${name}”列了不止一次。`, en: `The category "${name}" is listed more than once.` },
  }
}

const closesBeforeOpening: Problem = {
  code: 'closes_before_opening',
  path: 'entering.closesAt',
  message: { zh: '截止时间早于开始征稿的时间。', en: 'Entries close before they open.' },
}

const announcedBeforeClosing: Problem = {
  code: 'announced_before_closing',
  path: 'announceAt',
  message: { zh: '揭晓时间早于征稿截止的时间。', en: 'The winners are announced before entries close.' },
}

const limitsContradict: Problem = {
  code: 'limits_contradict',
  path: 'entering.perCategory',
  message: {
    zh: '每人每类限投的件数多于每人限投的总件数。',
    en: 'More entries are allowed per person and category than per person.',
  },
}
