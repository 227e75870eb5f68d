import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../../newsroom/admin/StaffPage'
import { EnterView } from './EnterView'

/** /admin/contests/enter: for any account, since the page itself says why one cannot be used. */
export function EnterPage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props} isForAnyAccount>
      <EnterView />
    </StaffPage>
  )
}
