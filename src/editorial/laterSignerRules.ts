import type { Problem } from '../errors'
import { holdsRole, type Role, roles } from '../roles'
import type { EditorialItem } from './item'
import { isStage, type Stage, states, tracks } from './workflow'

/** An account that may review, with the roles that are lent to it now. */
export interface Reviewer {
  readonly id: string
  readonly roles: readonly Role[]
  readonly lent: readonly { readonly fromId: string; readonly role: Role }[]
}

/**
 * That nobody would be left for a later stage, once `signerId` has signed this one: four eyes count people, and a small
 * newsroom has few. It keeps nobody from signing; somebody may come.
 */
export function laterSignerWarnings(
  item: EditorialItem,
  signerId: string | null,
  reviewers: readonly Reviewer[],
): Problem[] {
  const { state, track } = item
  if (!isStage(state) || signerId === null) return []
  const later = laterStages(state, track)
  const involved = new Set([signerId, ...item.authors, ...item.signatures.map(({ userId }) => userId)])
  const isFree = (id: string) => !involved.has(id)
  const free = reviewers.filter(({ id }) => isFree(id))
  const candidates = later.map((stage) =>
    free.filter((reviewer) => maySign(reviewer, roleOf(stage), isFree)).map(({ id }) => id),
  )
  const at = firstUnsigned(candidates)
  const stage = at === null ? undefined : later[at]
  return stage ? [noSigner(stage)] : []
}

function laterStages(state: Stage, track: EditorialItem['track']): readonly Stage[] {
  const stages: readonly Stage[] = tracks[track].stages
  return stages.slice(stages.indexOf(state) + 1)
}

/** The role that signs a stage is the one that edits in it. */
function roleOf(stage: Stage): Role {
  return states[stage].editors
}

function maySign({ roles, lent }: Reviewer, role: Role, isFree: (id: string) => boolean): boolean {
  return (
    holdsRole({ roles }, role) || lent.some((each) => isFree(each.fromId) && holdsRole({ roles: [each.role] }, role))
  )
}

/** The first stage that cannot have a person of its own beside those before it; null where all can. */
function firstUnsigned(candidates: readonly (readonly string[])[]): number | null {
  for (let count = 1; count <= candidates.length; count += 1)
    if (!canAllHaveOne(candidates.slice(0, count), new Set())) return count - 1
  return null
}

function canAllHaveOne([first, ...rest]: readonly (readonly string[])[], taken: ReadonlySet<string>): boolean {
  if (!first) return true
  return first.some((id) => !taken.has(id) && canAllHaveOne(rest, new Set([...taken, id])))
}

function noSigner(stage: Stage): Problem {
  const [label, role] = [states[stage].label, roles[roleOf(stage)]]
  return {
    code: 'leaves_no_signer',
    message: {
      zh: `您签了这一审，“${label.zh}”就没有人能签了：有权签的${role.zh}都写过、签过本稿。请让别人签这一审，或先请人代签。`,
      en: `Once you sign, nobody is left for the ${label.en.toLowerCase()}: every ${role.en.toLowerCase()} wrote or signed this piece. Let somebody else sign this stage, or have a right lent first.`,
    },
  }
}
