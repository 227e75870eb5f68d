/** As much of a listed gap as its stamp depends on. Empty values are absent on MongoDB and null on SQLite. */
export interface StampedGap {
  readonly gapId?: string | null
  readonly status?: string | null
  readonly resolvedBy?: string | null
  readonly resolvedAt?: string | null
}

interface Stamp {
  /** Name of whoever saves; null for the system. */
  readonly by: string | null
  readonly now: Date
}

/** Notes who settled each gap and when: at the change of its status, never again by a later save, and not at all once it is reopened. */
export function withGapStamps<Gap extends StampedGap>(
  gaps: readonly Gap[],
  previous: readonly StampedGap[],
  { by, now }: Stamp,
): Gap[] {
  return gaps.map((gap) => {
    if (!gap.status || gap.status === 'open') return { ...gap, resolvedBy: null, resolvedAt: null }
    const before = previous.find(({ gapId }) => gapId && gapId === gap.gapId)
    return before?.status === gap.status && before.resolvedAt
      ? { ...gap, resolvedBy: before.resolvedBy ?? null, resolvedAt: before.resolvedAt }
      : { ...gap, resolvedBy: by, resolvedAt: now.toISOString() }
  })
}
