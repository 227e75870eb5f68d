import { NewsroomError } from '../errors'

/** 409: somebody else changed the topic or the related pieces first; `doc` is how it stands now. */
export class ListOvertaken extends NewsroomError {
  constructor(current: { readonly revision: number; readonly doc: object }) {
    const message = {
      zh: '别人已经先改了这份编排。您的改动没有丢失，请对照现在的内容后再保存。',
      en: 'Somebody else changed this list first. Your changes are not lost: compare them with the present ones and save again.',
    }
    super(409, [{ code: 'stale_revision', message, path: 'revision' }], { ...current })
  }
}
