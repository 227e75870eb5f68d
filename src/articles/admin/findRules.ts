/** Where words stand: the path of a text and the place in it, as Slate has them. */
export interface FoundPoint {
  readonly path: number[]
  readonly offset: number
}

export interface Found {
  readonly anchor: FoundPoint
  readonly focus: FoundPoint
}

export interface Sought {
  readonly words: string
  readonly matchesCase: boolean
  /** Latin words only: Chinese has no blanks to tell a word by. */
  readonly isWhole: boolean
}

interface AnyNode {
  readonly text?: string
  readonly type?: string
  readonly children?: readonly AnyNode[]
}

interface Leaf {
  readonly path: number[]
  readonly text: string
}

/** More than anybody steps through. */
const maxFound = 2_000

/** Every place of the words, in reading order; words that run over bold or into a link are found, over a gap they are not. */
export function findWords(body: readonly AnyNode[], sought: Sought): Found[] {
  if (sought.words === '') return []
  const pattern = patternOf(sought)
  const found: Found[] = []
  for (const run of runsOf(body, [])) {
    const text = run.map((leaf) => leaf.text).join('')
    for (const match of text.matchAll(pattern)) {
      if (found.length >= maxFound) return found
      found.push({ anchor: pointIn(run, match.index, false), focus: pointIn(run, match.index + match[0].length, true) })
    }
  }
  return found
}

function patternOf({ words, matchesCase, isWhole }: Sought): RegExp {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const letter = '[\\p{Script=Latin}\\p{N}_]'
  return new RegExp(isWhole ? `(?<!${letter})${literal}(?!${letter})` : literal, matchesCase ? 'gu' : 'giu')
}

/** The stretches of text that are read without a break: those of a block, parted by what holds no words. */
function runsOf(nodes: readonly AnyNode[], path: readonly number[]): Leaf[][] {
  const runs: Leaf[][] = []
  let run: Leaf[] = []
  const end = () => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  const walk = (children: readonly AnyNode[], at: readonly number[]): void => {
    children.forEach((node, index) => {
      const here = [...at, index]
      if (node.text !== undefined) run.push({ path: here, text: node.text })
      else if (node.type === 'link') walk(node.children ?? [], here)
      else {
        end()
        if (!['gap', 'source', 'photo'].includes(node.type ?? '')) walk(node.children ?? [], here)
        end()
      }
    })
  }
  walk(nodes, path)
  end()
  return runs
}

function pointIn(run: readonly Leaf[], place: number, isEnd: boolean): FoundPoint {
  let left = place
  for (const { path, text } of run) {
    if (left < text.length || (isEnd && left === text.length)) return { path, offset: left }
    left -= text.length
  }
  const last = run.at(-1)
  return { path: last?.path ?? [], offset: last?.text.length ?? 0 }
}
