import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../newsroom/admin/StaffPage'
import { FrontPageView } from './FrontPageView'

/** /admin/front-page */
export function FrontPagePage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props}>
      <FrontPageView />
    </StaffPage>
  )
}
