import { type Mend, type MendKind, mendKinds } from '../page'

/** What was mended on a page, gathered while it is read. */
export interface MendLog {
  add(kind: MendKind, texts: string[]): void
  /** The kinds that occurred, in the order of the vocabulary. */
  mends(): Mend[]
}

export function createMendLog(): MendLog {
  const texts = new Map<MendKind, string[]>()
  return {
    add: (kind, added) => {
      const known = texts.get(kind) ?? []
      for (const text of added) known.push(text)
      texts.set(kind, known)
    },
    mends: () =>
      (Object.keys(mendKinds) as MendKind[]) // Object.keys forgets the literal keys of the constant
        .map((kind) => ({ kind, count: texts.get(kind)?.length ?? 0, texts: texts.get(kind) ?? [] }))
        .filter((mend) => mend.count > 0),
  }
}
