import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../newsroom/admin/StaffPage'
import { PictureDeskView } from './PictureDeskView'

export function PictureDeskPage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props}>
      <PictureDeskView />
    </StaffPage>
  )
}
