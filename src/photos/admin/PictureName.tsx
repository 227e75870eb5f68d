'use client'
import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useSay } from '../../admin/useSay'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { read } from './pictureRequests'
import { words } from './words'

/** Below a picture that was chosen: the name that its photographer knows it by, since its file is named by its content. */
export function PictureName({ path }: { readonly path: string }) {
  const say = useSay()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const id = useFormFields(([fields]) => idOf(fields[path]?.value))
  const [name, setName] = useState('')
  const { api } = config.routes
  useEffect(() => {
    setName('')
    if (!id) return
    void read({ api, language: i18n.language }, `/${slugs.media}/${id}?depth=0`).then((picture) =>
      setName(typeof picture?.originalFilename === 'string' ? picture.originalFilename : ''),
    )
  }, [api, i18n.language, id])
  return name ? <p className="field-description">{`${say(words.originalName)}${name}`}</p> : null
}
