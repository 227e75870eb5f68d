import { isRecord } from '../isRecord'
import type { Bilingual } from '../language'
import { textOf } from '../textOf'
import { bylineMismatches } from './metadata/matchByline'
import { metadataProblems } from './metadata/metadataProblems'

export interface DeskLine {
  readonly name: 'camera' | 'lens' | 'exposure' | 'position'
  readonly text: string
}

type Facts = Readonly<Record<string, unknown>>

interface ReadRecord {
  readonly facts: Facts
  readonly bylineMismatch: Bilingual | null
  readonly problems: readonly { readonly key: string; readonly message: Bilingual; readonly detail: string }[]
}

/** The record as it is stored; what a later release wrote and this one does not know is left out. */
export function readDeskRecord(value: unknown): ReadRecord {
  const { facts, problems, bylineMismatch } = isRecord(value) ? value : {}
  const list: readonly unknown[] = Array.isArray(problems) ? problems : []
  return {
    facts: isRecord(facts) ? facts : {},
    bylineMismatch: named(bylineMismatches, bylineMismatch),
    problems: list.filter(isRecord).flatMap(({ code, block, detail }) => {
      const message = named(metadataProblems, code)
      const text = typeof detail === 'string' ? detail : ''
      return message ? [{ key: `${code} ${block} ${text}`, message, detail: text }] : []
    }),
  }
}

/** How a picture was taken, as photographers write it. */
export function deskLines(facts: Facts): DeskLine[] {
  const { exposureSeconds, fNumber, isoSpeed, focalLengthMillimetres } = facts
  const exposure = [
    exposureSeconds && `${exposureSeconds} s`,
    fNumber && `f/${fNumber}`,
    isoSpeed && `ISO ${isoSpeed}`,
    focalLengthMillimetres && `${focalLengthMillimetres} mm`,
  ]
  const position = isRecord(facts.position) ? facts.position : {}
  const { latitude, longitude, altitudeMetres } = position
  const hasPosition = typeof latitude === 'number' && typeof longitude === 'number'
  const altitude = typeof altitudeMetres === 'number' ? `, ${Math.round(altitudeMetres)} m` : ''
  const lines: DeskLine[] = [
    { name: 'camera', text: textOf(facts.camera) },
    { name: 'lens', text: textOf(facts.lens) },
    { name: 'exposure', text: exposure.filter(Boolean).join(', ') },
    { name: 'position', text: hasPosition ? `${latitude}, ${longitude}${altitude}` : '' },
  ]
  return lines.filter(({ text }) => text !== '')
}

function named(words: Readonly<Record<string, Bilingual>>, key: unknown): Bilingual | null {
  return typeof key === 'string' && Object.hasOwn(words, key) ? (words[key] ?? null) : null
}
