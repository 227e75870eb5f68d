import { useEffect, useMemo, useRef, useState } from 'react'
import type { KnownByline } from '../metadata/matchByline'
import { findByline, suggestedNames } from './bylineRequests'
import type { DeskApi } from './pictureRequests'

const pauseMilliseconds = 400

export interface Bylines {
  readonly names: readonly string[]
  /** Whose byline a name is; undefined while it is not known. */
  readonly matchOf: (name: string) => KnownByline | null | undefined
  /** Ids of the bylines by name, asked for anew: what was made meanwhile counts. */
  readonly match: (names: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/** Bylines of the photographers named at the desk, and names to choose from. */
export function useBylines({ api, language }: DeskApi, typed: readonly string[]): Bylines {
  const [names, setNames] = useState<readonly string[]>([])
  const [known, setKnown] = useState<ReadonlyMap<string, KnownByline | null>>(new Map())
  const asked = useRef(new Set<string>())
  const desk = useMemo(() => ({ api, language }), [api, language])
  useEffect(() => {
    void suggestedNames(desk).then(setNames)
  }, [desk])

  const key = [...new Set(typed.map((name) => name.trim()))].filter(Boolean).join('\n')
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const name of key.split('\n').filter((line) => line && !asked.current.has(line))) {
        asked.current.add(name)
        void findByline(desk, name).then((found) => setKnown((all) => new Map(all).set(name, found)))
      }
    }, pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [desk, key])

  return {
    names,
    matchOf: (name) => known.get(name.trim()),
    match: async (wanted) => {
      const ids = new Map<string, string>()
      for (const name of new Set(wanted.map((text) => text.trim()))) {
        const found = await findByline(desk, name)
        if (found) ids.set(name, found.id)
      }
      return ids
    },
  }
}
