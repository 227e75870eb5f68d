import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../newsroom/admin/StaffPage'
import { InboxView } from './InboxView'

/** /admin/inbox: for any account, since a juror from outside is told of rounds here. */
export function InboxPage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props} isForAnyAccount>
      <InboxView />
    </StaffPage>
  )
}
