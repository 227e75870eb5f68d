import { PreviewFrame } from '../../../../preview/PreviewFrame'

export default function PreviewFramePage() {
  return <PreviewFrame />
}
