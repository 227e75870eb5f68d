import type { AdminViewServerProps } from 'payload'
import { StaffPage } from '../../../newsroom/admin/StaffPage'
import { SearchView } from './SearchView'

export function SearchPage(props: AdminViewServerProps) {
  return (
    <StaffPage {...props}>
      <SearchView />
    </StaffPage>
  )
}
