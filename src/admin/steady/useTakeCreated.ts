'use client'
import { toast, useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { deepCopyObjectSimpleWithoutReactComponents } from 'payload/shared'
import { use, useEffect, useRef } from 'react'
import { useSay } from '../useSay'
import { words } from '../words'
import { FormSavingContext } from './formSaving'
import { hasBeenTypedSince } from './inHandRules'

/**
 * When the document of this form has just been created, fills in what the server has given it (its revision, ids of rows),
 * around whatever is being typed. The save is under way until then: without the revision the next one would be refused.
 */
export function useTakeCreated(): void {
  const { id } = useDocumentInfo()
  const { staysOpen } = use(FormSavingContext)
  const fill = useFill()
  const latest = useRef(fill)
  useEffect(() => {
    latest.current = fill
  })
  useEffect(() => {
    if (staysOpen && id !== undefined) void latest.current()
  }, [staysOpen, id])
}

function useFill(): () => Promise<void> {
  const { id, collectionSlug, savedDocumentData, docPermissions, getDocPermissions, getDocPreferences } =
    useDocumentInfo()
  const { getFields, dispatchFields, setModified, setBackgroundProcessing } = useForm()
  const { getFormState } = useServerFunctions()
  const { sent } = use(FormSavingContext)
  const say = useSay()

  async function savedState(): Promise<FormState> {
    const { state } = await getFormState({
      ...(id === undefined ? {} : { id }),
      ...(collectionSlug === undefined ? {} : { collectionSlug }),
      data: savedDocumentData ?? {},
      docPermissions: docPermissions ?? { fields: true },
      docPreferences: await getDocPreferences(),
      formState: deepCopyObjectSimpleWithoutReactComponents(getFields(), { excludeFiles: true }),
      operation: 'update',
      renderAllFields: false,
      schemaPath: collectionSlug ?? '',
      skipValidation: true,
    })
    return state ?? {}
  }

  return async () => {
    const [serverState] = await Promise.all([
      savedState().catch(() => ({})),
      getDocPermissions(savedDocumentData ?? {}).catch(() => undefined),
    ])
    const revision = savedDocumentData?.revision
    dispatchFields({
      type: 'MERGE_SERVER_STATE',
      acceptValues: { overrideLocalChanges: false },
      prevStateRef: { current: getFields() },
      // Also where the second answer did not come: the revision was in the first.
      serverState: { revision: { value: revision, initialValue: revision }, ...serverState },
    })
    setModified(sent.current !== null && hasBeenTypedSince(sent.current, getFields()))
    setBackgroundProcessing(false)
    toast.success(say(words.saved), { id: 'saved' })
  }
}
