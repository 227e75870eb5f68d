import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../../newsroom/admin/StaffPage'
import { JudgingView } from './JudgingView'

/** /admin/judging: for any account, since a juror from outside has no role. */
export function JudgingPage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props} isForAnyAccount>
      <JudgingView />
    </StaffPage>
  )
}
