import { NewsroomError } from '../errors'
import type { FrontPageDesk } from './frontPageDesk'

/** 409: somebody else changed the front page first; `desk` is how it stands now. */
export class FrontPageOvertaken extends NewsroomError {
  constructor(desk: FrontPageDesk) {
    const message = {
      zh: `${desk.changedByName ?? '别人'}已经先改了首页。您的编排没有丢失，请对照后再保存。`,
      en: `${desk.changedByName ?? 'Somebody else'} changed the front page first. Yours is not lost: compare and save again.`,
    }
    super(409, [{ code: 'stale_revision', message, path: 'revision' }], { desk })
  }
}
