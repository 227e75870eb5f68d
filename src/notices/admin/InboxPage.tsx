import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../newsroom/admin/StaffPage'
import { InboxView } from './InboxView'

/** /admin/inbox */
export function InboxPage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props}>
      <InboxView />
    </StaffPage>
  )
}
