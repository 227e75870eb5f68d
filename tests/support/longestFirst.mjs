import { BaseSequencer } from 'vitest/node'

/** Those that wait for deaths, deadlines and full disks: whoever begins one last waits for it alone. */
const longest = [
  'tests/threats/powerCut.spec.ts',
  'tests/threats/pictureFaults.spec.ts',
  'tests/http/delivery.spec.ts',
  'tests/threats/databaseAway.spec.ts',
  'tests/threats/webhooks.spec.ts',
  'tests/threats/inboxCut.spec.ts',
  'tests/e2e/judging.spec.ts',
]

/** A clean checkout knows nothing of earlier times, and would begin files by their size. */
export class LongestFirst extends BaseSequencer {
  /** @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}

/** @param {import('vitest/node').TestSpecification} file */
function placeOf({ moduleId }) {
  const place = longest.findIndex((name) => moduleId.endsWith(name))
  return place < 0 ? longest.length : place
}
