import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../newsroom/admin/StaffPage'
import { CalendarView } from './CalendarView'

export function CalendarPage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props}>
      <CalendarView />
    </StaffPage>
  )
}
