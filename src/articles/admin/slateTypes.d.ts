import type { BaseEditor } from 'slate'
import type { ReactEditor } from 'slate-react'

/** Every Slate editor of the admin is one on a page. */
declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor
  }
}
