'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { entryStatuses } from '../../vocabulary'
import type { ShownSameAs, ShownSamePicture } from '../officeEntries'
import { words } from './words'

/** With what an entry's pictures are the same, each leading there. */
export function SameMarks({ same }: { readonly same: readonly ShownSamePicture[] }) {
  return (
    <ul className="same-marks">
      {same.flatMap(({ contentHash, sameAs }) =>
        sameAs.map((one) => (
          <li key={`${contentHash} ${one.kind === 'entry' ? one.entryId : one.pictureId}`}>
            <SameMark one={one} />
          </li>
        )),
      )}
    </ul>
  )
}

function SameMark({ one }: { readonly one: ShownSameAs }) {
  const { config } = useConfig()
  const say = useSay()
  const page = `${config.routes.admin}/collections`
  if (one.kind === 'archive')
    return (
      <>
        {say(words.sameArchive)}{' '}
        <Link href={`${page}/${slugs.media}/${one.pictureId}`} prefetch={false}>
          {one.name}
        </Link>{' '}
        <small>{one.creatorName ? filled(say(words.by), { name: one.creatorName }) : say(words.byNobody)}</small>
      </>
    )
  const where = one.isSameContest ? say(words.sameEntry) : filled(say(words.sameEarlier), { contest: one.contestTitle })
  return (
    <>
      {where}{' '}
      <Link href={`${page}/${slugs.contestEntries}/${one.entryId}`} prefetch={false}>
        {one.number} {one.title}
      </Link>{' '}
      <small>
        {[
          one.authorName && filled(say(words.by), { name: one.authorName }),
          one.isSamePerson && say(words.samePerson),
          one.status !== 'entered' && say(entryStatuses[one.status]),
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </>
  )
}
