import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../newsroom/admin/StaffPage'
import { BoardView } from './BoardView'

export function BoardPage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props}>
      <BoardView />
    </StaffPage>
  )
}
