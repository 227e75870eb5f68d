import type { Bilingual, Language } from './language'

/** One thing that is wrong: a stable code, what to do about it, and the field it concerns. */
export interface Problem {
  readonly code: string
  readonly message: Bilingual
  /** Path of the field in the document or the request, as in `bylines.0.byline`. */
  readonly path?: string
}

/** The body of every error answer. */
export interface ErrorBody {
  errors: { code: string; message: string; path?: string }[]
  [extra: string]: unknown
}

/**
 * Base of the product's own errors. Told apart by `code` and `status`, never by name: production builds shorten names.
 * `extra` goes into the answer beside `errors` (the current document of a stale revision, the list of actions).
 */
export class NewsroomError extends Error {
  readonly status: number
  readonly problems: readonly Problem[]
  readonly extra: Readonly<Record<string, unknown>>
  readonly isNewsroomError = true
  /** Payload's mark of an error whose message may leave the server. */
  readonly isPublic = true

  constructor(status: number, problems: readonly Problem[], extra: Readonly<Record<string, unknown>> = {}) {
    super(problems.map((problem) => problem.message.en).join('; '))
    this.name = 'NewsroomError'
    this.status = status
    this.problems = problems
    this.extra = extra
  }

  get code(): string {
    return this.problems[0]?.code ?? 'unknown'
  }
}

export function isNewsroomError(error: unknown): error is NewsroomError {
  return typeof error === 'object' && error !== null && 'isNewsroomError' in error
}

export function errorBody(error: NewsroomError, language: Language): ErrorBody {
  return {
    errors: error.problems.map(({ code, message, path }) => ({
      code,
      message: message[language],
      ...(path ? { path } : {}),
    })),
    ...error.extra,
  }
}

/** 401: nobody is logged in. */
export class NotLoggedIn extends NewsroomError {
  constructor() {
    super(401, [{ code: 'not_logged_in', message: { zh: '请先登录。', en: 'Please log in first.' } }])
  }
}

/** 404: no such document, or none that this person may see. */
export class DocumentNotFound extends NewsroomError {
  constructor() {
    super(404, [{ code: 'not_found', message: { zh: '没有找到这份文档。', en: 'There is no such document.' } }])
  }
}

/** 404: an action that the workflow does not have; lists those it has. */
export class UnknownAction extends NewsroomError {
  constructor(action: string, known: readonly string[]) {
    const list = known.join(', ')
    const message = {
      zh: `没有“${action}”这一操作。可用的操作：${list}。`,
      en: `There is no action "${action}". The actions are: ${list}.`,
    }
    super(404, [{ code: 'unknown_action', message }], { actions: known })
  }
}

/** 409: the document stands in a state where this cannot be done. */
export class WrongState extends NewsroomError {
  constructor(message: Bilingual, state: string) {
    super(409, [{ code: 'wrong_state', message }], { state })
  }
}

/** 409: somebody else changed the document first; `doc` is how it stands now. */
export class StaleRevision extends NewsroomError {
  /** A `step` carries no text of its own, of which one would have to be afraid. */
  constructor(current: { revision: number; doc?: unknown }, what: 'text' | 'step' = 'text') {
    const message =
      what === 'step'
        ? stepOvertaken
        : {
            zh: '别人已经先改了这份稿件。您的文字没有丢失，请对照现在的内容合并后再保存。',
            en: 'Somebody else changed this document first. Your text is not lost: compare it with the current one and save again.',
          }
    super(409, [{ code: 'stale_revision', message, path: 'revision' }], current)
  }
}

const stepOvertaken: Bilingual = {
  zh: '您打开之后，别人动过这份稿件，所以这一步没有执行。请看过现在的内容，再决定做不做。',
  en: 'Somebody changed this piece after you opened it, so nothing was done. Look at it as it stands, then decide again.',
}

/** 403: the person may not do this; each problem says why. */
export class TransitionDenied extends NewsroomError {
  constructor(problems: readonly Problem[]) {
    super(
      403,
      problems.length > 0
        ? problems
        : [{ code: 'transition_denied', message: { zh: '您没有权限这样做。', en: 'You may not do this.' } }],
    )
  }
}

/** 400: something is missing or wrong in the document or the request; all of it at once. */
export class GuardsFailed extends NewsroomError {
  constructor(problems: readonly Problem[]) {
    super(400, problems)
  }
}

/** 403: a protected field was to be changed by a way around the workflow. */
export class ProtectedField extends NewsroomError {
  constructor(fields: readonly string[]) {
    const list = fields.join(', ')
    const message = {
      zh: `这些字段只能由审稿流程更改：${list}。请使用“提交、签发、发布”等操作。`,
      en: `Only the workflow changes these fields: ${list}. Use its actions (submit, approve, publish …).`,
    }
    super(403, [{ code: 'protected_field', message, path: fields[0] ?? '_status' }])
  }
}

/** A document that refers to another: where it stands and by which field. */
export interface Referrer {
  readonly collection: string
  readonly id: string
  readonly title: string
  readonly path: string
}

/** 409: other documents refer to what is to be deleted; `referrers` lists those that whoever asks may read. */
export class StillReferredTo extends NewsroomError {
  constructor(referrers: readonly Referrer[]) {
    if (referrers.length === 0) {
      super(409, [{ code: 'still_referred_to', message: referredToUnseen }], { referrers })
      return
    }
    const shown = referrers.slice(0, 5).map(({ collection, title }) => `${title} (${collection})`)
    const more = referrers.length > shown.length ? ' …' : ''
    const message = {
      zh: `还有 ${referrers.length} 份文档引用它，不能删除：${shown.join('、')}${more}。请先改掉这些引用。`,
      en: `${referrers.length} documents refer to it, so it cannot be deleted: ${shown.join(', ')}${more}. Change them first.`,
    }
    super(409, [{ code: 'still_referred_to', message }], { referrers })
  }
}

const referredToUnseen = {
  zh: '还有文档引用它，不能删除；这些文档您看不到，请找部主任或总编辑。',
  en: 'Documents that you may not read refer to it, so it cannot be deleted. Ask a desk head or a chief editor.',
}

/** 403: an account cannot be changed so. */
export class AccountChangeRefused extends NewsroomError {
  constructor(problems: readonly Problem[]) {
    super(403, problems)
  }
}

/** 403: the account was suspended by an administrator. */
export class AccountSuspended extends NewsroomError {
  constructor() {
    super(403, [
      {
        code: 'account_suspended',
        message: { zh: '该账号已停用，请联系系统管理员。', en: 'This account is suspended: ask an administrator.' },
      },
    ])
  }
}

/** 403: rows of the history are added by the workflow and never changed or deleted. */
export class HistoryIsAppendOnly extends NewsroomError {
  constructor() {
    super(403, [
      {
        code: 'append_only',
        message: {
          zh: '审稿记录只增不改，任何人不能修改或删除。',
          en: 'The history only grows: nobody changes or deletes it.',
        },
      },
    ])
  }
}

/** 500: publishing would have changed what was signed; nothing was published. */
export class SignedContentChanged extends NewsroomError {
  constructor() {
    const message = {
      zh: '发布时内容与签发内容不一致，已停止发布。请联系管理员。',
      en: 'Publishing would have changed what was signed, so nothing was published. Please tell the administrator.',
    }
    super(500, [{ code: 'signed_content_changed', message }])
  }
}

/** 500: a scheduled publication came upon a fault of the program or a damaged row; the log says which. */
export class PublicationBroken extends NewsroomError {
  constructor() {
    const message = {
      zh: '定时发布时系统出错，稿件没有发布。请联系管理员查明原因，再扣下此稿重新定时。',
      en: 'The scheduled publication met a fault, so nothing was published. Please tell the administrator, then hold the piece and schedule it again.',
    }
    super(500, [{ code: 'internal_error', message }])
  }
}

/** 429: as many manuscripts wait to be read as may wait. */
export class TooManyManuscripts extends NewsroomError {
  constructor() {
    const message = {
      zh: '正在读取的来稿太多，请一分钟后再试。',
      en: 'Too many manuscripts are being read: try again in a minute.',
    }
    super(429, [{ code: 'too_many_manuscripts', message }])
  }
}

/** 400: a side of a comparison that does not exist as such. */
export class UnknownSide extends NewsroomError {
  constructor(path: 'from' | 'to', forms: readonly string[]) {
    const list = forms.join(', ')
    const message = {
      zh: `“${path}” 应为以下之一：${list}。`,
      en: `"${path}" must be one of: ${list}.`,
    }
    super(400, [{ code: 'unknown_side', message, path }])
  }
}

/** 404: nobody has signed the piece yet. */
export class NotSignedYet extends NewsroomError {
  constructor() {
    const message = { zh: '这份稿件还没有人签过字。', en: 'Nobody has signed this piece yet.' }
    super(404, [{ code: 'not_signed_yet', message }])
  }
}

/** 404: readers see nothing of the piece. */
export class NothingLive extends NewsroomError {
  constructor() {
    const message = { zh: '这份稿件现在没有线上文字。', en: 'Readers see nothing of this piece now.' }
    super(404, [{ code: 'nothing_live', message }])
  }
}

/** 404: the text of that step or version is not at hand. */
export class TextNotKept extends NewsroomError {
  constructor(path: 'from' | 'to') {
    const message = {
      zh: '这一步的文字没有保存下来（草稿阶段不留存，或版本已清理）。请换一个对照。',
      en: 'The text of this step was not kept (drafts are not, and old versions are pruned). Choose another side.',
    }
    super(404, [{ code: 'text_not_kept', message, path }])
  }
}

/** 400: a month that is none. */
export class UnknownMonth extends NewsroomError {
  constructor() {
    const message = { zh: '月份请写成 2026-01 这样。', en: 'Write the month like 2026-01.' }
    super(400, [{ code: 'unknown_month', message, path: 'month' }])
  }
}

/** 409: an award cannot be given so: no place is left, or the rules are against it. */
export class AwardRefused extends NewsroomError {
  constructor(problem: Problem, extra: Readonly<Record<string, unknown>> = {}) {
    super(409, [problem], extra)
  }
}

/** 409: a picture that was recalled: its file is sent again, or a piece would bring it back before readers. */
export class PictureRecalled extends NewsroomError {
  /**
   * @param path where the request names the picture
   * @param message what the newsroom is told, unless others ask
   */
  constructor(path = 'file', message = recalledForNewsroom) {
    super(409, [{ code: 'picture_recalled', message, path }])
  }
}

const recalledForNewsroom: Bilingual = {
  zh: '这张图片已被撤回，不能再用。请换一张图片；如属误撤，请总编辑取消撤回。',
  en: 'This picture was recalled and cannot be used: take another one. A chief editor can lift a mistaken recall.',
}

/** 409: a picture cannot be recalled, or a recall not lifted, as it stands. */
export class RecallRefused extends NewsroomError {
  constructor(problem: Problem, extra: Readonly<Record<string, unknown>> = {}) {
    super(409, [problem], extra)
  }
}

/** 409: the contest does not take the entry, or not any more. */
export class EntryRefused extends NewsroomError {
  constructor(problem: Problem, extra: Readonly<Record<string, unknown>> = {}) {
    super(409, [problem], extra)
  }
}

/** 409: judging does not allow it now: a second vote, a round that is closed or out of order, a quorum that is missed. */
export class JudgingRefused extends NewsroomError {
  constructor(problem: Problem, extra: Readonly<Record<string, unknown>> = {}) {
    super(409, [problem], extra)
  }
}

/** 400: a representation that articles do not have; lists those they have. */
export class UnknownFormat extends NewsroomError {
  constructor(format: string, known: readonly string[]) {
    const list = known.join(', ')
    const message = {
      zh: `没有“${format}”这种格式。可用的格式：${list}。`,
      en: `There is no format "${format}". The formats are: ${list}.`,
    }
    super(400, [{ code: 'unknown_format', message, path: 'format' }], { formats: known })
  }
}

/** 400: a language in which articles are not offered; lists those in which they are. */
export class UnknownLanguage extends NewsroomError {
  constructor(language: string, known: readonly string[]) {
    const list = known.join(', ')
    const message = {
      zh: `没有“${language}”这种语言。可用的语言：${list}。`,
      en: `There is no language "${language}". The languages are: ${list}.`,
    }
    super(400, [{ code: 'unknown_language', message, path: 'lang' }], { languages: known })
  }
}

/** 410: the piece at this address was withdrawn or killed at `at` (ISO 8601, UTC). */
export class PieceGone extends NewsroomError {
  constructor(at: string) {
    const message = {
      zh: '这篇稿件已撤下，不再提供。请删除您保存的副本。',
      en: 'This piece was taken down and is no longer available: delete what you keep of it.',
    }
    super(410, [{ code: 'gone', message }], { status: 'gone', at })
  }
}

/** 503: the search index of this process is being built. */
export class SearchWarming extends NewsroomError {
  constructor() {
    const message = {
      zh: '检索正在准备，请过几秒再试。',
      en: 'The search is getting ready: try again in a few seconds.',
    }
    super(503, [{ code: 'search_warming', message }])
  }
}

/** 503: more questions wait than are answered in good time. */
export class SearchBusy extends NewsroomError {
  constructor() {
    const message = { zh: '检索的人太多，请稍后再试。', en: 'Too many are searching: try again shortly.' }
    super(503, [{ code: 'search_busy', message }])
  }
}
