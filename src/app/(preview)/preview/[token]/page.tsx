import config from '@payload-config'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'
import { openLink } from '../../../../preview/openLink'
import { SharedDraft } from '../../../../preview/SharedDraft'

interface PageArguments {
  readonly params: Promise<{ token: string }>
}

/** A draft for somebody outside; what shows nothing is one page, whatever the reason. */
export default async function SharedDraftPage({ params }: PageArguments) {
  const { token } = await params
  const opened = await openLink(await getPayload({ config }), token, new Date())
  if (!opened) notFound()
  return <SharedDraft opened={opened} />
}
