/**
 * A reporter for a run that is ended from outside: which tests it was in, for how long, and which had failed by then.
 * Vitest tells of failures when all files are through, and a test that hangs keeps it from that.
 * @implements {import('vitest/node').Reporter}
 */
export default class StillRunning {
  /** Since when, in milliseconds of the epoch, by the name of a file or of a test in it. */
  #begun = new Map()
  #failed = []

  onInit() {
    process.once('SIGTERM', () => process.stdout.write(this.#told()))
  }

  onTestModuleStart({ relativeModuleId }) {
    this.#begun.set(relativeModuleId, Date.now())
  }

  onTestModuleEnd({ relativeModuleId }) {
    this.#begun.delete(relativeModuleId)
  }

  onTestCaseReady(test) {
    this.#begun.set(nameOf(test), Date.now())
  }

  onTestCaseResult(test) {
    this.#begun.delete(nameOf(test))
    const { state, errors = [] } = test.result()
    if (state === 'failed')
      this.#failed.push(`× ${nameOf(test)}\n  ${errors.map(({ message }) => message).join('\n  ')}`)
  }

  #told() {
    const begun = [...this.#begun].map(([name, at]) => `… ${name}, for ${Math.round((Date.now() - at) / 1000)} s`)
    return `\nEnded from outside while in\n${[...begun, ...this.#failed].join('\n')}\n`
  }
}

/** @param {import('vitest/node').TestCase} test */
function nameOf({ module, fullName }) {
  return `${module.relativeModuleId} > ${fullName}`
}
