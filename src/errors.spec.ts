import { describe, expect, it } from 'vitest'
import {
  AccountChangeRefused,
  AccountSuspended,
  DocumentNotFound,
  errorBody,
  GuardsFailed,
  HistoryIsAppendOnly,
  isNewsroomError,
  NewsroomError,
  NotLoggedIn,
  type Problem,
  ProtectedField,
  SignedContentChanged,
  StaleRevision,
  StillReferredTo,
  TooManyManuscripts,
  TransitionDenied,
  UnknownAction,
  WrongState,
} from './errors'

const problem: Problem = {
  code: 'reason_required',
  path: 'reason',
  message: { zh: '请写明理由。', en: 'Please give a reason.' },
}
const other: Problem = { code: 'own_piece', message: { zh: '自己的稿件。', en: 'Own piece.' } }
const referrer = (n: number) => ({ collection: 'articles', id: `${n}`, title: `稿件${n}`, path: 'section' })

describe('each cause has its status and its code', () => {
  it.each<[NewsroomError, number, string]>([
    [new NotLoggedIn(), 401, 'not_logged_in'],
    [new DocumentNotFound(), 404, 'not_found'],
    [new UnknownAction('fly', ['submit']), 404, 'unknown_action'],
    [new WrongState(other.message, 'draft'), 409, 'wrong_state'],
    [new StaleRevision({ revision: 3 }), 409, 'stale_revision'],
    [new TransitionDenied([]), 403, 'transition_denied'],
    [new TransitionDenied([other]), 403, 'own_piece'],
    [new GuardsFailed([problem, other]), 400, 'reason_required'],
    [new ProtectedField(['_status', 'publishedAt']), 403, 'protected_field'],
    [new StillReferredTo([referrer(1)]), 409, 'still_referred_to'],
    [new AccountChangeRefused([other]), 403, 'own_piece'],
    [new AccountSuspended(), 403, 'account_suspended'],
    [new HistoryIsAppendOnly(), 403, 'append_only'],
    [new TooManyManuscripts(), 429, 'too_many_manuscripts'],
    [new SignedContentChanged(), 500, 'signed_content_changed'],
  ])('%s', (error, status, code) => {
    expect([error.status, error.code]).toEqual([status, code])
    expect(error.problems.every(({ message }) => /\p{Script=Han}/u.test(message.zh) && /[a-z]/.test(message.en))).toBe(
      true,
    )
    expect([isNewsroomError(error), error.isPublic, error instanceof Error]).toEqual([true, true, true])
  })

  it('even one without any problem', () => {
    expect(new NewsroomError(500, []).code).toBe('unknown')
  })
})

describe('an error of the newsroom', () => {
  it('is told by its mark, not by its class', () => {
    expect(isNewsroomError({ isNewsroomError: true })).toBe(true)
    expect([new Error('x'), null, undefined, 'isNewsroomError', {}].map(isNewsroomError)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })

  it('reads in English in the logs', () => {
    expect(new GuardsFailed([problem, other]).message).toBe('Please give a reason.; Own piece.')
  })
})

describe('the body of an error answer', () => {
  it('lists every problem in the person’s language, with its path where it has one', () => {
    const error = new GuardsFailed([problem, other])
    expect(errorBody(error, 'zh')).toEqual({
      errors: [
        { code: 'reason_required', message: '请写明理由。', path: 'reason' },
        { code: 'own_piece', message: '自己的稿件。' },
      ],
    })
    expect(errorBody(error, 'en').errors.map(({ message }) => message)).toEqual(['Please give a reason.', 'Own piece.'])
  })

  it('names the actions that there are', () => {
    expect(errorBody(new UnknownAction('fly', ['submit', 'kill']), 'en')).toEqual({
      errors: [{ code: 'unknown_action', message: 'There is no action "fly". The actions are: submit, kill.' }],
      actions: ['submit', 'kill'],
    })
  })

  it('names the state that stands in the way', () => {
    expect(errorBody(new WrongState(other.message, 'draft'), 'en')).toMatchObject({ state: 'draft' })
  })

  it('carries the document that stands, for the person to merge with', () => {
    expect(errorBody(new StaleRevision({ revision: 3, doc: { id: 'a' } }), 'en')).toMatchObject({
      errors: [{ code: 'stale_revision', path: 'revision' }],
      revision: 3,
      doc: { id: 'a' },
    })
  })

  it('names all protected fields, and points at the first', () => {
    const [first] = errorBody(new ProtectedField(['publishedAt', 'state']), 'en').errors
    expect(first).toMatchObject({ path: 'publishedAt' })
    expect(first?.message).toContain('publishedAt, state')
    expect(errorBody(new ProtectedField([]), 'en').errors[0]?.path).toBe('_status')
  })

  it('lists who refers to what was to be deleted: all of them, five in the message', () => {
    const five = [1, 2, 3, 4, 5].map(referrer)
    expect(errorBody(new StillReferredTo(five), 'zh').errors[0]?.message).toBe(
      '还有 5 份文档引用它，不能删除：稿件1 (articles)、稿件2 (articles)、稿件3 (articles)、稿件4 (articles)、稿件5 (articles)。请先改掉这些引用。',
    )
    const six = errorBody(new StillReferredTo([...five, referrer(6)]), 'en')
    expect(six.errors[0]?.message).toMatch(/^6 documents refer to it.*稿件5 \(articles\) …\./)
    expect(six.errors[0]?.message).not.toContain('稿件6')
    expect(six.referrers).toHaveLength(6)
    expect(errorBody(new StillReferredTo([]), 'en').errors[0]?.message).toContain('may not read')
  })
})
