'use client'
import { useFormFields } from '@payloadcms/ui'
import { useMemo, useRef } from 'react'
import { findAnchor, followStretch, type Stretch } from '../anchorRules'
import { flattenBody } from '../bodyTextRules'
import type { CommentThread } from '../vocabulary'

/** Where the words of each thread stand in the body as it is being typed; null where they were cut. */
export type Stretches = ReadonlyMap<string, Stretch | null>

/**
 * Follows the threads' words from keystroke to keystroke. What was cut is looked for again with each change, so that an
 * undo brings it back.
 */
export function useStretches(threads: readonly CommentThread[]): Stretches {
  const body = useFormFields(([fields]) => fields?.body?.value)
  const { text } = useMemo(() => flattenBody(body), [body])
  const known = useRef<{ text: string; stretches: Stretches }>({ text: '', stretches: new Map() })

  return useMemo(() => {
    const before = known.current
    const stretches = new Map<string, Stretch | null>()
    for (const { id, anchor } of threads) {
      if (!anchor) continue
      const stood = before.stretches.get(id)
      const followed = stood ? followStretch(before.text, text, stood) : findAnchor(text, anchor)
      stretches.set(id, followed && followed.end > followed.start ? followed : null)
    }
    known.current = { text, stretches }
    return stretches
  }, [threads, text])
}
