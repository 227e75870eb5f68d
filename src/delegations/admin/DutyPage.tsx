import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../newsroom/admin/StaffPage'
import { DutyView } from './DutyView'

/** /admin/duty: who signs for whom, and who is on duty. */
export function DutyPage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props}>
      <DutyView />
    </StaffPage>
  )
}
