'use client'
import { useDocumentInfo, useForm, useOperation, useServerFunctions } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { KeptText } from './keptTextRules'

/**
 * Puts fields of a kept text into the form, as if they had just been typed. Gives whether it could: the server builds
 * the form's state (rows, the editor), so it has to be within reach.
 */
export function useTakeText(): (text: KeptText, names: readonly string[]) => Promise<boolean> {
  const { id, collectionSlug, docPermissions, getDocPreferences } = useDocumentInfo()
  const { getData, getFields, replaceState, dispatchFields, setModified } = useForm()
  const { getFormState } = useServerFunctions()
  const operation = useOperation()

  return useCallback(
    async (text, names) => {
      if (!collectionSlug || !docPermissions || !operation) return false
      const before = getFields()
      const chosen = Object.fromEntries(names.map((name) => [name, text.fields[name]]))
      const { state } = await getFormState({
        ...(id === undefined ? {} : { id }),
        collectionSlug,
        data: { ...getData(), ...chosen },
        docPermissions,
        docPreferences: await getDocPreferences(),
        operation,
        renderAllFields: true,
        schemaPath: collectionSlug,
        skipValidation: true,
      })
      if (!state) return false
      replaceState(state)
      // The body's editor shows a new text when its first value changes; once it does, that value is again what was
      // loaded, so that the field counts as changed.
      await nextFrames()
      const taken = Object.entries(state).filter(([path]) => names.includes(path.split('.', 1)[0] ?? path))
      const asTyped = taken.map(([path, field]) => [path, { ...field, initialValue: before[path]?.initialValue }])
      dispatchFields({ type: 'UPDATE_MANY', formState: Object.fromEntries(asTyped) })
      setModified(true)
      return true
    },
    [
      id,
      collectionSlug,
      docPermissions,
      getDocPreferences,
      getData,
      getFields,
      replaceState,
      dispatchFields,
      setModified,
      getFormState,
      operation,
    ],
  )
}

function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50)
  })
}
