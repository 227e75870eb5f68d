import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../newsroom/admin/StaffPage'
import { ReportsView } from './ReportsView'

export function ReportsPage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props}>
      <ReportsView />
    </StaffPage>
  )
}
