import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../../newsroom/admin/StaffPage'
import { PicturesView } from './PicturesView'

export function PicturesPage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props}>
      <PicturesView />
    </StaffPage>
  )
}
