import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../newsroom/admin/StaffPage'
import { PhotoDeskView } from './PhotoDeskView'

export function PhotoDeskPage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props}>
      <PhotoDeskView />
    </StaffPage>
  )
}

/** Where the desk was before: bookmarks still lead to it. */
export function FormerPictureDesk({ initPageResult }: AdminViewServerProps) {
  redirect(`${initPageResult.req.payload.config.routes.admin}/photo-desk`)
}
