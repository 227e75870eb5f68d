import type { Problem } from '../errors'
import type { Bilingual } from '../language'
import { momentOf, wallTimeOf } from '../newsroom/newsroomTimeRules'
import type { Role } from '../roles'
import { type Candidate, unfitToSign } from './delegationRules'

/** A period of duty or of a delegation; times are ISO 8601, UTC. */
export interface Period {
  readonly startsAt: string
  readonly endsAt: string
}

export interface Shift extends Period {
  readonly id: string
  readonly userId: string
  readonly userName: string
  readonly note: string
}

export interface Lent extends Period {
  readonly id: string
  readonly fromId: string
  readonly fromName: string
  readonly toId: string
  readonly toName: string
  readonly role: string
  readonly reason: string
}

/** Who looks at the page. */
export interface Me {
  readonly id: string
  readonly roles: readonly Role[]
}

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly isSuspended: boolean
  readonly awayUntil: string | null
}

function overlaps(a: Period, b: Period): boolean {
  return Date.parse(a.startsAt) < Date.parse(b.endsAt) && Date.parse(b.startsAt) < Date.parse(a.endsAt)
}

export function holdsAt({ startsAt, endsAt }: Period, now: Date): boolean {
  return Date.parse(startsAt) <= now.getTime() && now.getTime() < Date.parse(endsAt)
}

type Draft = Omit<Lent, 'id' | 'fromName' | 'toName' | 'reason'>

/** What the principal should know before granting it; none of it forbids the grant. */
export function delegationWarnings(
  draft: Draft,
  { lent, colleagues }: { readonly lent: readonly Lent[]; readonly colleagues: readonly Colleague[] },
): Bilingual[] {
  const delegate = colleagues.find(({ id }) => id === draft.toId)
  const warnings: Bilingual[] = []
  if (delegate && isAwayAt(delegate, draft.startsAt)) {
    warnings.push({
      zh: `${delegate.name}自己那时也在请假，签不了。`,
      en: `${delegate.name} is away then too.`,
    })
  }
  for (const other of lent) {
    if (other.fromId !== draft.fromId || other.role !== draft.role || !overlaps(other, draft)) continue
    warnings.push(
      other.toId === draft.toId
        ? {
            zh: `${other.toName}在这段时间里已有同样的代签。`,
            en: `${other.toName} holds the same for part of that time.`,
          }
        : {
            zh: `这段时间里${other.toName}也代签同一角色，两人都能签。`,
            en: `${other.toName} holds the same role then: both may sign.`,
          },
    )
  }
  // Whoever signs for somebody is often asked to lend it on: that does not work.
  const chain = lent.find((other) => other.toId === draft.fromId && other.role === draft.role && overlaps(other, draft))
  if (chain) {
    warnings.push({
      zh: `您代${chain.fromName}行使的角色不能再转托，这里只转托您本人的角色。`,
      en: `What you hold for ${chain.fromName} cannot be lent on: only your own role is.`,
    })
  }
  return warnings
}

/** What the desk head should know before entering a shift. */
export function shiftWarnings(
  draft: Period & { readonly userId: string },
  { shifts, colleagues }: { readonly shifts: readonly Shift[]; readonly colleagues: readonly Colleague[] },
): Bilingual[] {
  const colleague = colleagues.find(({ id }) => id === draft.userId)
  const warnings: Bilingual[] = []
  if (colleague && isAwayAt(colleague, draft.startsAt)) {
    warnings.push({ zh: `${colleague.name}那时在请假。`, en: `${colleague.name} is away then.` })
  }
  if (shifts.some((shift) => shift.userId === draft.userId && overlaps(shift, draft))) {
    warnings.push({ zh: '这位同事在这段时间里已经排了班。', en: 'This colleague is on duty then already.' })
  }
  return warnings
}

interface ShiftChange {
  /** Whose shift it was until now; null for a new one. */
  readonly before: string | null
  /** Null where there is no such account, which the field itself refuses. */
  readonly person: Candidate | null
}

/** Why somebody may not be put on the roster. A shift of who has lost the role since can still be moved and shortened. */
export function shiftProblems({ before, person }: ShiftChange): Problem[] {
  const unfit = person && person.id !== before ? unfitToSign(person, 'duty') : null
  if (!unfit) return []
  return [
    {
      code: 'duty_unfit',
      path: 'user',
      message: {
        zh: `这位同事不能值班：${unfit.zh}。请另选一位。`,
        en: `This colleague cannot be on duty: ${unfit.en}. Choose another.`,
      },
    },
  ]
}

/** Midnights of the newsroom's week in which a moment falls, Monday first; the eighth ends it. */
export function weekOf(moment: Date, timeZone: string): Date[] {
  const wall = { ...wallTimeOf(moment, timeZone), hour: 0, minute: 0 }
  const weekday = (new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay() + 6) % 7
  return Array.from({ length: 8 }, (_, index) => momentOf({ ...wall, day: wall.day - weekday + index }, timeZone))
}

/** The shifts that touch each day of a week, in the order of their beginning. */
export function shiftsByDay(shifts: readonly Shift[], week: readonly Date[]): Shift[][] {
  return week.slice(0, -1).map((start, index) => {
    const day = { startsAt: start.toISOString(), endsAt: (week[index + 1] ?? start).toISOString() }
    return shifts
      .filter((shift) => overlaps(shift, day))
      .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  })
}

function isAwayAt({ awayUntil }: Colleague, at: string): boolean {
  return awayUntil !== null && Date.parse(awayUntil) > Date.parse(at)
}
