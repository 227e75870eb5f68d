// npm run docs             writes docs/workflow.md from the workflow table
// npm run docs -- --check  fails when the file is not what the table says
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  actionNames,
  isStage,
  nextState,
  returnTargets,
  type State,
  stateNames,
  states,
  type Track,
  type Transition,
  trackNames,
  tracks,
  transitions,
} from '../src/editorial/workflow'
import type { Bilingual, Language } from '../src/language'
import { editorWord, effectWord, guardWord, moverWord, named, readerWord, text } from './workflowWords'

const file = path.join(import.meta.dirname, '../docs/workflow.md')
main(workflowDocument())

function main(content: string): void {
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === content
  if (isCurrent) return
  if (process.argv.includes('--check')) {
    console.error('docs/workflow.md is not what src/editorial/workflow.ts says. Run: npm run docs')
    process.exitCode = 1
    return
  }
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  console.log('docs/workflow.md written.')
}

function workflowDocument(): string {
  const sections = [
    '<!-- Written by `npm run docs` from src/editorial/workflow.ts. Do not edit. -->',
    `# ${text.title.zh} · ${text.title.en}`,
    `\`\`\`mermaid\n${diagram()}\n\`\`\``,
    ...inLanguage('zh'),
    ...inLanguage('en'),
  ]
  return `${sections.join('\n\n')}\n`
}

function inLanguage(language: Language): string[] {
  const say = (words: Bilingual) => words[language]
  return [
    `## ${say(text.title)}`,
    [text.intro, text.ladder, text.answers].map(say).join('\n\n'),
    `### ${say(text.states)}`,
    table(
      [text.state, text.edits, text.readers].map(say),
      stateNames.map((state) => [
        say(named.state(state)),
        say(editorsOf(state)),
        say(readerWord[states[state].readers]),
      ]),
    ),
    `### ${say(text.tracks)}`,
    table(
      [text.track, text.stages, text.authorship].map(say),
      trackNames.map((track) => [
        say(named.track(track)),
        stagesOf(track),
        say(tracks[track].editingIsAuthorship ? text.yes : text.no),
      ]),
    ),
    `### ${say(text.transitions)}`,
    ...stateNames.flatMap((state) => transitionsFrom(state, say)),
  ]
}

function transitionsFrom(state: State, say: (words: Bilingual) => string): string[] {
  const rows = transitions
    .filter(({ from }) => from === state)
    .toSorted((one, other) => actionNames.indexOf(one.action) - actionNames.indexOf(other.action))
    .map((transition) => [
      say(named.action(transition.action)) + (transition.track ? ` (${say(text.only)} \`${transition.track}\`)` : ''),
      targetsOf(transition)
        .map((target) => `\`${target}\``)
        .join(say(text.or)),
      transition.by.map((mover) => say(moverWord(mover))).join(say(text.or)),
      list(transition.bars?.map((name) => say(guardWord[name]))),
      list(transition.guards?.map((name) => say(guardWord[name]))),
      list(transition.effects?.map((name) => say(effectWord[name]))),
    ])
  const header = [text.action, text.to, text.by, text.bars, text.guards, text.effects].map(say)
  return [`#### ${say(named.state(state))}`, rows.length > 0 ? table(header, rows) : say(text.final)]
}

/** Every state that a transition can lead to, over the tracks on which it can happen. */
function targetsOf(transition: Transition): State[] {
  return [...new Set(tracksOf(transition).flatMap((track) => targetsOn(track, transition)))]
}

function targetsOn(track: Track, { to, from }: Transition): State[] {
  if (to === 'first' || to === 'next') return [nextState(track, from)]
  if (to === 'chosen') return returnTargets(track, from)
  return [to === 'same' ? from : to]
}

/** A rule for one track goes before the rule for all; a stage exists only on the tracks that pass it. */
function tracksOf({ action, from, track }: Transition): Track[] {
  if (track) return [track]
  const special = transitions
    .filter((other) => other.action === action && other.from === from)
    .map((other) => other.track)
  return trackNames.filter((name) => !special.includes(name) && passes(name, from))
}

function passes(track: Track, state: State): boolean {
  const stages: readonly State[] = tracks[track].stages
  return !isStage(state) || stages.includes(state)
}

/** The states and the ways between them; what moves nothing is left out. */
function diagram(): string {
  const ways = new Map<string, Set<string>>()
  for (const transition of transitions) {
    for (const to of targetsOf(transition)) {
      if (to === transition.from) continue
      const way = `${transition.from} --> ${to}`
      ways.set(way, (ways.get(way) ?? new Set()).add(transition.action))
    }
  }
  const labels = stateNames.map((state) => `  ${state}: ${states[state].label.zh} ${states[state].label.en}`)
  const arrows = [...ways].map(([way, actions]) => `  ${way}: ${[...actions].join(', ')}`)
  return ['stateDiagram-v2', '  direction TB', ...labels, '  [*] --> draft', ...arrows].join('\n')
}

function editorsOf(state: State): Bilingual {
  const { editors } = states[state]
  return editors === 'authors' || editors === 'nobody' ? editorWord[editors] : moverWord(editors)
}

function stagesOf(track: Track): string {
  return ['draft', ...tracks[track].stages, 'approved'].map((state) => `\`${state}\``).join(' → ')
}

function list(items: readonly string[] | undefined): string {
  return items?.join('<br>') ?? '–'
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
