import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../../newsroom/admin/StaffPage'
import { UseView } from './UseView'

export function UsePage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props}>
      <UseView />
    </StaffPage>
  )
}
