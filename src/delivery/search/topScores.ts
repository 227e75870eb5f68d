/** The best of many scored documents, without sorting them all: a heap whose root is the worst that is kept. */
export class TopScores {
  readonly #most: number
  readonly #documents: number[] = []
  readonly #scores: number[] = []

  constructor(most: number) {
    this.#most = most
  }

  /** Whatever scores less is not kept. */
  get least(): number {
    return this.#scores.length < this.#most ? Number.NEGATIVE_INFINITY : (this.#scores[0] ?? Number.POSITIVE_INFINITY)
  }

  add(document: number, score: number): void {
    const count = this.#scores.length
    if (count < this.#most) {
      this.#documents.push(document)
      this.#scores.push(score)
      this.#rise(count)
    } else if (count > 0 && isBefore(document, score, this.#documents[0] ?? 0, this.#scores[0] ?? 0)) {
      this.#documents[0] = document
      this.#scores[0] = score
      this.#sink()
    }
  }

  /** The best first; of equals the one added to the index last. */
  inOrder(): { readonly document: number; readonly score: number }[] {
    const all = this.#documents.map((document, index) => ({ document, score: this.#scores[index] ?? 0 }))
    return all.sort((one, other) => other.score - one.score || other.document - one.document)
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!this.#isWorse(at, parent)) return
      this.#exchange(at, parent)
      at = parent
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      const right = left + 1
      let worst = at
      if (left < this.#scores.length && this.#isWorse(left, worst)) worst = left
      if (right < this.#scores.length && this.#isWorse(right, worst)) worst = right
      if (worst === at) return
      this.#exchange(at, worst)
      at = worst
    }
  }

  #isWorse(one: number, other: number): boolean {
    return isBefore(
      this.#documents[other] ?? 0,
      this.#scores[other] ?? 0,
      this.#documents[one] ?? 0,
      this.#scores[one] ?? 0,
    )
  }

  #exchange(one: number, other: number): void {
    const [document, score] = [this.#documents[one] ?? 0, this.#scores[one] ?? 0]
    this.#documents[one] = this.#documents[other] ?? 0
    this.#scores[one] = this.#scores[other] ?? 0
    this.#documents[other] = document
    this.#scores[other] = score
  }
}

function isBefore(document: number, score: number, otherDocument: number, otherScore: number): boolean {
  return score > otherScore || (score === otherScore && document > otherDocument)
}
