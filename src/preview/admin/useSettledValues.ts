'use client'
import { useAllFormFields, useForm } from '@payloadcms/ui'
import { startTransition, useEffect, useRef, useState } from 'react'
import type { ArticleValues } from '../readingPieceRules'

/** Long enough to let a word be typed, short enough to seem at once. */
const settleMilliseconds = 180
/** Whoever types without a pause still sees it grow. */
const atLatestMilliseconds = 1200

/** The values of the form around, read when typing pauses: reading them all with every key would be felt. */
export function useSettledValues(): ArticleValues {
  const [fields] = useAllFormFields()
  const { getData } = useForm()
  const [values, setValues] = useState<ArticleValues>(() => getData())
  const changedSince = useRef<number | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are the signal, the values are read when it is quiet
  useEffect(() => {
    changedSince.current ??= Date.now()
    const waited = Date.now() - changedSince.current
    const timer = setTimeout(
      () => {
        changedSince.current = null
        // The next key goes before the preview.
        startTransition(() => setValues(getData()))
      },
      Math.max(0, Math.min(settleMilliseconds, atLatestMilliseconds - waited)),
    )
    return () => clearTimeout(timer)
  }, [fields])

  return values
}
