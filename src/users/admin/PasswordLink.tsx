'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { slugs } from '../../slugs'
import { LinkOutcome, type LinkSent, sendForLink } from './LinkOutcome'

/** Lets an administrator send somebody a new link to set a password. */
export function PasswordLink({ accountId }: { readonly accountId: string }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [outcome, setOutcome] = useState<LinkSent | null>(null)
  const address = `${config.routes.api}/${slugs.users}/${accountId}/password-link`
  return (
    <div className="password-link">
      <Button
        id="send-password-link"
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => void sendForLink(address, {}, i18n.language).then(setOutcome)}
      >
        {say(words.send)}
      </Button>
      <LinkOutcome outcome={outcome} />
    </div>
  )
}

const words = {
  send: { zh: '发一条设密码的链接', en: 'Send a link to set a password' },
} as const satisfies Record<string, Bilingual>
