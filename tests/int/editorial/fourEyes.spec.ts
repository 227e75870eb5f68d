import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'
import { type PersonName, people } from '../support/people'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const hour = 3_600_000
const from = (hours: number) => new Date(Date.now() + hours * hour).toISOString()
const took = async (id: string, action: string, by: PersonName, input?: Record<string, unknown>) =>
  expectStatus(await newsroom.take(id, action, by, input), 200).body
const refused = async (id: string, action: string, by: PersonName, input?: Record<string, unknown>) => {
  const answer = await newsroom.take(id, action, by, input)
  return [answer.status, ...codesOf(answer)]
}
const messagesOf = ({ body }: { body: { errors?: readonly { message?: string }[] } }) =>
  (body.errors ?? []).map(({ message }) => message).join(' ')
const stateOf = async (id: string) => (await newsroom.standing(id)).state
const signersOf = async (id: string) =>
  ((await newsroom.standing(id)).signatures as { stage: string; kind: string; userName: string }[]).map(
    ({ stage, kind, userName }) => [stage, kind, userName],
  )

describe('four eyes', () => {
  it('nobody signs what he or she wrote, whatever role it takes', async () => {
    const id = await newsroom.createPiece({ by: 'chief' })
    await took(id, 'submit', 'chief')
    expect(await refused(id, 'approve', 'chief')).toEqual([403, 'transition_denied', 'own_piece'])
    await took(id, 'approve', 'editor')
    expect(await refused(id, 'approve', 'chief')).toEqual([403, 'transition_denied', 'own_piece'])
    expect(await stateOf(id)).toBe('review2')
  })

  it('whoever stands behind the byline is an author, without having typed a word', async () => {
    const byline = idIn(
      (await newsroom.ask('admin', 'POST', '/api/bylines', { body: { name: '署名编辑', user: newsroom.ids.editor2 } }))
        .body.doc,
    )
    const id = await newsroom.pieceIn('review1', { data: { bylines: [{ byline, role: 'author' }] } })
    expect(await refused(id, 'approve', 'editor2')).toEqual([403, 'transition_denied', 'own_piece'])
    await took(id, 'approve', 'editor')
  })

  it('a byline as the editor of the page makes no author', async () => {
    const byline = idIn(
      (await newsroom.ask('admin', 'POST', '/api/bylines', { body: { name: '版面编辑', user: newsroom.ids.editor2 } }))
        .body.doc,
    )
    const id = await newsroom.pieceIn('review1', {
      data: {
        bylines: [
          { byline: newsroom.bylineId, role: 'author' },
          { byline, role: 'editor' },
        ],
      },
    })
    await took(id, 'approve', 'editor2')
  })

  it('nobody signs two stages of a cycle', async () => {
    const id = await newsroom.pieceIn('review1')
    await took(id, 'approve', 'desk')
    expect(await refused(id, 'approve', 'desk')).toEqual([403, 'transition_denied', 'signed_already'])
    await took(id, 'approve', 'desk2')
    expect(await refused(id, 'approve', 'desk2')).toEqual([403, 'transition_denied'])
    await took(id, 'approve', 'chief')
  })

  it('a higher role signs at a lower stage, a lower one never at a higher', async () => {
    const id = await newsroom.pieceIn('review2')
    for (const who of ['admin', 'editor2', 'proofreader', 'reporter', 'photographer'] as const)
      expect((await refused(id, 'approve', who))[0]).toBe(403)
    await took(id, 'approve', 'chief')
    expect((await refused(id, 'approve', 'desk'))[0]).toBe(403)
  })

  it('tells who signs when nobody would be left for the final review, a right lent by this very person counting for nothing', async () => {
    const id = await newsroom.createPiece({ by: 'chief2' })
    await took(id, 'submit', 'chief2')
    await took(id, 'approve', 'editor')
    const warned = async (by: PersonName) =>
      ((await newsroom.ask(by, 'GET', `/api/articles/${id}/transitions`)).body.warnings as { code: string }[]).map(
        ({ code }) => code,
      )
    expect([await warned('chief'), await warned('desk')]).toEqual([['leaves_no_signer'], []])
    const lent = { role: 'chiefEditor', reason: '出差', to: newsroom.ids.desk2, startsAt: from(-1), endsAt: from(1) }
    const ofSigner = await newsroom.ask('chief', 'POST', '/api/delegations', {
      body: { ...lent, from: newsroom.ids.chief },
    })
    expectStatus(ofSigner, 201)
    expect(await warned('chief')).toEqual(['leaves_no_signer'])
    const granted = idIn(ofSigner.body.doc)
    expectStatus(
      await newsroom.ask('chief', 'PATCH', `/api/delegations/${granted}`, { body: { endsAt: from(0) } }),
      200,
    )
    await took(id, 'approve', 'desk')
    await took(id, 'approve', 'chief')
  })

  it('editing at one’s stage bars nobody from signing on the standard track', async () => {
    const id = await newsroom.pieceIn('review1')
    expectStatus(await newsroom.edit(id, 'editor', { headline: '编辑改过' }), 200)
    await took(id, 'approve', 'editor')
  })

  it('an administrator alone signs, publishes and kills nothing', async () => {
    const id = await newsroom.pieceIn('review1')
    expect((await refused(id, 'approve', 'admin'))[0]).toBe(403)
    const live = await newsroom.pieceIn('published')
    expect((await refused(live, 'kill', 'admin', { reason: '理由' }))[0]).toBe(403)
    expect((await refused(live, 'correct', 'admin', { kind: 'minor' }))[0]).toBe(403)
  })

  it('who only types in an attached original is no author, and may sign', async () => {
    const text = '通讯员来稿全文，一字一句录入系统。'
    const data = { original: { text }, body: [{ children: [{ text }] }] }
    const id = await newsroom.createPiece({ by: 'editor', data })
    await took(id, 'submit', 'editor')
    await took(id, 'approve', 'editor')
  })

  it('whoever typed it in is told so before signing, and stands as 录入 in the history and on the review sheet', async () => {
    const text = '通讯员来稿全文，一字一句录入系统。'
    const id = await newsroom.createPiece({
      by: 'editor',
      data: { original: { text }, body: [{ children: [{ text }] }] },
    })
    await took(id, 'submit', 'editor')
    const warned = async (by: PersonName) =>
      ((await newsroom.ask(by, 'GET', `/api/articles/${id}/transitions`)).body.warnings as { code: string }[]).map(
        ({ code }) => code,
      )
    expect([await warned('editor'), await warned('editor2')]).toEqual([['typed_in'], []])
    await took(id, 'approve', 'editor')
    const { body: history } = await newsroom.ask('desk', 'GET', `/api/articles/${id}/history`)
    expect(history.typists).toEqual([newsroom.ids.editor])
    const { body: sheet } = await newsroom.ask('desk', 'GET', `/api/articles/${id}/review-sheet?format=json`)
    expect(sheet.typists).toEqual([{ id: newsroom.ids.editor, name: people.editor.name }])
  })

  it('and who adds words of his or her own is an author, and stands as 录入 nowhere', async () => {
    const text = '通讯员来稿全文，一字一句录入系统。'
    const id = await newsroom.createPiece({
      by: 'editor',
      data: { original: { text }, body: [{ children: [{ text }] }] },
    })
    expectStatus(
      await newsroom.edit(id, 'editor', { body: [{ children: [{ text: `${text}另外写了很长的一段自己的话。` }] }] }),
      200,
    )
    const { body: history } = await newsroom.ask('desk', 'GET', `/api/articles/${id}/history`)
    expect(history.typists).toEqual([])
  })
})

describe('审 and 校', () => {
  it('are both the reviewer’s where no proofreader signs', async () => {
    const id = await newsroom.pieceIn('review2')
    expect(await signersOf(id)).toEqual([
      ['review1', 'review', people.editor.name],
      ['review1', 'proof', people.editor.name],
    ])
  })

  it('are two people’s where a proofreader signs first, once a stage', async () => {
    const id = await newsroom.pieceIn('review1')
    await took(id, 'proofread', 'proofreader')
    expect((await refused(id, 'proofread', 'proofreader'))[0]).toBe(400)
    expect((await refused(id, 'proofread', 'editor'))[0]).toBe(403)
    await took(id, 'approve', 'editor')
    expect(await signersOf(id)).toEqual([
      ['review1', 'proof', people.proofreader.name],
      ['review1', 'review', people.editor.name],
    ])
    expect(await refused(id, 'proofread', 'proofreader')).toEqual([403, 'transition_denied', 'signed_already'])
  })
})

describe('return and recall', () => {
  it('a return to the stage before lets only the signatures from there on lapse', async () => {
    const id = await newsroom.pieceIn('review3')
    await took(id, 'return', 'chief', { to: 'review2', reason: '数字再核' })
    expect(await stateOf(id)).toBe('review2')
    expect((await signersOf(id)).map(([stage]) => stage)).toEqual(['review1', 'review1'])
    expect((await refused(id, 'approve', 'editor'))[0]).toBe(403)
    await took(id, 'approve', 'desk')
  })

  it('a return to draft ends the cycle: all signatures lapse and everybody may sign again', async () => {
    const id = await newsroom.pieceIn('review3')
    await took(id, 'return', 'chief', { to: 'draft', reason: '重写' })
    expect(await newsroom.standing(id)).toMatchObject({ state: 'draft', signatures: [] })
    await took(id, 'submit', 'reporter')
    expect(await newsroom.standing(id)).toMatchObject({ state: 'review1', cycle: 2 })
    await took(id, 'approve', 'desk')
    await took(id, 'approve', 'desk2')
    const { events } = await newsroom.history(id)
    expect(events?.find(({ action }) => action === 'return')).toMatchObject({
      reason: '重写',
      details: { to: 'draft' },
      actorName: people.chief.name,
    })
  })

  it('goes nowhere but to the stage before or to draft', async () => {
    const id = await newsroom.pieceIn('review3')
    for (const to of [undefined, 'review1', 'review3', 'approved', 'published', 'killed', 'nothing']) {
      expect(await refused(id, 'return', 'chief', { to, reason: '理由' })).toEqual([400, 'return_target'])
    }
    expect((await refused(id, 'return', 'desk', { to: 'draft', reason: '理由' }))[0]).toBe(403)
  })

  it('an approved piece goes back with its last signature lapsed', async () => {
    const id = await newsroom.pieceIn('approved')
    await took(id, 'return', 'chief', { to: 'review3', reason: '标题再议' })
    expect((await signersOf(id)).map(([stage]) => stage)).toEqual(['review1', 'review1', 'review2', 'review2'])
  })

  it('recall is the author’s, before anybody has signed', async () => {
    const id = await newsroom.pieceIn('review1')
    expect((await refused(id, 'recall', 'colleague'))[0]).toBe(403)
    expect((await refused(id, 'recall', 'editor'))[0]).toBe(403)
    await took(id, 'recall', 'reporter')
    expect(await stateOf(id)).toBe('draft')
    const signed = await newsroom.pieceIn('review2')
    expect(await refused(signed, 'recall', 'reporter')).toEqual([400, 'signed_since'])
  })
})

describe('an approved piece', () => {
  it('goes back to the final review when it is edited, where the same person may sign again', async () => {
    const id = await newsroom.pieceIn('approved')
    for (const who of ['editor', 'desk', 'reporter', 'admin'] as const)
      expect((await newsroom.edit(id, who, { headline: '改' })).status).toBe(403)
    expectStatus(await newsroom.edit(id, 'chief', { headline: '总编改过的标题' }), 200)
    expect(await newsroom.standing(id)).toMatchObject({ state: 'review3' })
    expect(await refused(id, 'publish', 'chief')).toEqual([409, 'wrong_state'])
    await took(id, 'approve', 'chief')
    await took(id, 'publish', 'chief')
    const { events } = await newsroom.history(id)
    expect(events?.map(({ action }) => action)).toContain('lapse')
  })

  it('stays approved when it is saved without a change', async () => {
    const id = await newsroom.pieceIn('approved')
    expectStatus(await newsroom.edit(id, 'chief', { headline: '村道通车' }), 200)
    expect(await stateOf(id)).toBe('approved')
  })

  it('is held back to the final review by the chief editor or whoever is on duty', async () => {
    const id = await newsroom.pieceIn('approved')
    for (const who of ['editor', 'desk', 'reporter'] as const) expect((await refused(id, 'hold', who))[0]).toBe(403)
    await took(id, 'hold', 'chief')
    expect(await stateOf(id)).toBe('review3')
    expect((await signersOf(id)).map(([stage]) => stage)).not.toContain('review3')
  })
})

describe('delegation 代签', () => {
  const grant = (by: PersonName, data: object) =>
    newsroom.ask(by, 'POST', '/api/delegations', {
      body: { role: 'chiefEditor', reason: '出差', startsAt: from(-1), endsAt: from(1), ...data },
    })

  it('is granted by the principal or an administrator, never to oneself', async () => {
    const { chief2, desk2, admin, editor2 } = newsroom.ids
    expect((await grant('desk2', { from: chief2, to: editor2 })).status).toBe(400)
    expect((await grant('chief2', { from: chief2, to: chief2 })).status).toBe(400)
    expect((await grant('admin', { from: chief2, to: admin })).status).toBe(400)
    expect((await grant('chief2', { from: chief2, to: desk2, role: 'admin' })).status).toBe(400)
    expect(
      (await grant('reporter', { from: newsroom.ids.reporter, to: newsroom.ids.colleague, role: 'chiefEditor' }))
        .status,
    ).toBe(400)
  })

  it('lends the right for its period: the delegate signs in the own name, shown as 代', async () => {
    const id = await newsroom.pieceIn('review3')
    expect((await refused(id, 'approve', 'desk2'))[0]).toBe(403)
    const late = expectStatus(
      await grant('chief2', { from: newsroom.ids.chief2, to: newsroom.ids.desk2, startsAt: from(1), endsAt: from(2) }),
      201,
    )
    expectStatus(
      await grant('chief2', {
        from: newsroom.ids.chief2,
        to: newsroom.ids.desk2,
        startsAt: from(-2),
        endsAt: from(-1),
      }),
      201,
    )
    expect(late.status).toBe(201)
    expect((await refused(id, 'approve', 'desk2'))[0]).toBe(403)
    const granted = idIn(
      expectStatus(await grant('chief2', { from: newsroom.ids.chief2, to: newsroom.ids.desk2 }), 201).body.doc,
    )
    const { event } = await took(id, 'approve', 'desk2')
    expect(event).toMatchObject({
      actorName: people.desk2.name,
      forUserId: newsroom.ids.chief2,
      forUserName: people.chief2.name,
    })
    const sheet = await newsroom.ask('editor', 'GET', `/api/articles/${id}/review-sheet`)
    expect(sheet.text).toContain(`${people.desk2.name}（代 ${people.chief2.name}）`)
    expectStatus(
      await newsroom.ask('chief2', 'PATCH', `/api/delegations/${granted}`, {
        body: { endsAt: new Date(Date.now() - 1000).toISOString() },
      }),
      200,
    )
    expect((await refused(id, 'publish', 'desk2'))[0]).toBe(403)
  })

  it('is no way to have one’s own piece signed by whom one chooses', async () => {
    const { chief2, desk2 } = newsroom.ids
    const granted = idIn(expectStatus(await grant('chief2', { from: chief2, to: desk2 }), 201).body.doc)
    const own = await newsroom.createPiece({ by: 'chief2' })
    await took(own, 'submit', 'chief2')
    await took(own, 'approve', 'editor')
    await took(own, 'approve', 'desk')
    expect(await refused(own, 'approve', 'desk2')).toEqual([403, 'transition_denied', 'principal_involved'])
    await took(own, 'return', 'desk2', { to: 'review2', reason: '再核一遍' })
    const signedFirst = await newsroom.pieceIn('review1')
    await took(signedFirst, 'approve', 'chief2')
    await took(signedFirst, 'approve', 'desk')
    expect(await refused(signedFirst, 'approve', 'desk2')).toEqual([403, 'transition_denied', 'principal_involved'])
    await newsroom.ask('chief2', 'PATCH', `/api/delegations/${granted}`, { body: { endsAt: from(0) } })
  })

  it('does not get round four eyes', async () => {
    const id = await newsroom.pieceIn('review2')
    await took(id, 'approve', 'desk')
    expectStatus(await grant('chief', { from: newsroom.ids.chief, to: newsroom.ids.desk }), 201)
    expect(await refused(id, 'approve', 'desk')).toEqual([403, 'transition_denied', 'signed_already'])
  })
})

describe('the duty roster', () => {
  it('lets whoever is on duty publish, hold and kill, for the time of duty', async () => {
    const roster = (startsAt: string, endsAt: string) =>
      newsroom.ask('desk', 'POST', '/api/duty-roster', { body: { user: newsroom.ids.editor2, startsAt, endsAt } })
    const id = await newsroom.pieceIn('approved')
    expectStatus(await roster(from(-3), from(-1)), 201)
    expect((await refused(id, 'publish', 'editor2'))[0]).toBe(403)
    expect(
      (
        await newsroom.ask('editor2', 'POST', '/api/duty-roster', {
          body: { user: newsroom.ids.editor2, startsAt: from(-1), endsAt: from(1) },
        })
      ).status,
    ).toBe(403)
    expectStatus(await roster(from(-1), from(1)), 201)
    await took(id, 'publish', 'editor2')
    await took(id, 'kill', 'editor2', { reason: '值班处置' })
    const other = await newsroom.pieceIn('approved')
    await took(other, 'hold', 'editor2')
    expect((await refused(await newsroom.pieceIn('published'), 'withdraw', 'editor2', { reason: '理由' }))[0]).toBe(403)
  })
})

describe('a right that was lent', () => {
  /** New roles end the sessions of their holder, who logs in again. */
  const becomes = async (who: PersonName, roles: readonly string[]) => {
    expectStatus(await newsroom.ask('admin', 'PATCH', `/api/users/${newsroom.ids[who]}`, { body: { roles } }), 200)
    newsroom.forget(who)
  }

  it('ends with the rank of who holds it, and comes back with it', async () => {
    const { desk2, editor2 } = newsroom.ids
    const lent = { from: desk2, to: editor2, role: 'deskHead', reason: '出差', startsAt: from(-1), endsAt: from(1) }
    const granted = idIn(
      expectStatus(await newsroom.ask('desk2', 'POST', '/api/delegations', { body: lent }), 201).body.doc,
    )
    const shift = { user: editor2, startsAt: from(-1), endsAt: from(1) }
    expectStatus(await newsroom.ask('desk', 'POST', '/api/duty-roster', { body: shift }), 201)
    const [toSign, toPublish] = [await newsroom.pieceIn('review2'), await newsroom.pieceIn('approved')]
    await becomes('editor2', ['reporter'])
    expect((await refused(toSign, 'approve', 'editor2'))[0]).toBe(403)
    expect((await refused(toPublish, 'publish', 'editor2'))[0]).toBe(403)
    await becomes('editor2', ['editor'])
    await took(toSign, 'approve', 'editor2')
    await took(toPublish, 'publish', 'editor2')
    await newsroom.ask('desk2', 'PATCH', `/api/delegations/${granted}`, { body: { endsAt: from(0) } })
  })
})

describe('tracks', () => {
  it('follow from the section and the genre, until a desk head sets another with a reason, before the first signature', async () => {
    const section = idIn(
      (
        await newsroom.ask('desk', 'POST', '/api/sections', {
          body: { name: '短讯', slug: 'duanxun', briefGenres: ['notice'] },
        })
      ).body.doc,
    )
    const brief = await newsroom.pieceIn('review1', { data: { section, genre: 'notice' } })
    expect(await newsroom.standing(brief)).toMatchObject({ track: 'brief' })
    await took(brief, 'approve', 'editor')
    expect(await stateOf(brief)).toBe('review3')
    expect(await refused(brief, 'changeTrack', 'desk', { track: 'standard', reason: '要紧' })).toEqual([
      400,
      'signed_since',
    ])

    const piece = await newsroom.createPiece({ data: { section, genre: 'news' } })
    expect(await newsroom.standing(piece)).toMatchObject({ track: 'standard' })
    expect(await refused(piece, 'changeTrack', 'desk', { track: 'brief' })).toEqual([400, 'reason_required'])
    expect((await refused(piece, 'changeTrack', 'editor', { track: 'brief', reason: '短' }))[0]).toBe(403)
    await took(piece, 'changeTrack', 'desk', { track: 'brief', reason: '短' })
    expectStatus(await newsroom.edit(piece, 'reporter', { genre: 'feature' }), 200)
    expect(await newsroom.standing(piece)).toMatchObject({ track: 'brief' })
  })

  it('brief: whoever edits becomes an author and may not sign, so that two people still see the text', async () => {
    const id = await newsroom.createPiece()
    await took(id, 'changeTrack', 'desk', { track: 'brief', reason: '短' })
    await took(id, 'submit', 'reporter')
    expectStatus(await newsroom.edit(id, 'editor', { headline: '改过的短讯' }), 200)
    expect(await refused(id, 'approve', 'editor')).toEqual([403, 'transition_denied', 'own_piece'])
    await took(id, 'approve', 'editor2')
    await took(id, 'approve', 'chief')
    expect(await stateOf(id)).toBe('approved')
  })

  it('urgent: off by default; on, one duty signer who is no author publishes, and a late review by another is owed', async () => {
    const id = await newsroom.createPiece()
    expect(await refused(id, 'changeTrack', 'desk', { track: 'urgent', reason: '急' })).toEqual([400, 'track_required'])
    for (const who of ['desk', 'editor', 'reporter', null] as const) {
      expect(
        (await newsroom.ask(who, 'POST', '/api/globals/newsroom-settings', { body: { urgentTrackIsOn: true } })).status,
      ).toBe(403)
    }
    expectStatus(
      await newsroom.ask('chief', 'POST', '/api/globals/newsroom-settings', { body: { urgentTrackIsOn: true } }),
      200,
    )
    expectStatus(
      await newsroom.ask('desk', 'POST', '/api/duty-roster', {
        body: { user: newsroom.ids.editor, startsAt: from(-1), endsAt: from(1) },
      }),
      201,
    )
    await took(id, 'changeTrack', 'desk', { track: 'urgent', reason: '急' })
    await took(id, 'submit', 'reporter')
    expect(await stateOf(id)).toBe('review3')
    const seenBy = async (who: PersonName) => (await newsroom.ask(who, 'GET', `/api/articles/${id}/transitions`)).body
    expect((await seenBy('reporter')).onDuty).toContain(people.editor.name)
    // Night duty signs or returns; whose text it is changes it: three steps, and no other review.
    expect((await newsroom.edit(id, 'editor', { headline: '值班改字' })).status).toBe(403)
    await took(id, 'return', 'editor', { to: 'draft', reason: '标题有错字' })
    expectStatus(await newsroom.edit(id, 'reporter', { headline: '改好的标题' }), 200)
    await took(id, 'submit', 'reporter')
    expect(await stateOf(id)).toBe('review3')
    await took(id, 'approve', 'editor')
    await took(id, 'publish', 'editor')
    const { lateReview } = (await newsroom.standing(id)) as unknown as {
      lateReview: { dueAt: string; doneAt: string | null }
    }
    expect(Math.abs(Date.parse(lateReview.dueAt) - Date.now() - 12 * hour)).toBeLessThan(60_000)
    expect(lateReview.doneAt ?? null).toBeNull()
    expect((await refused(id, 'lateReview', 'editor'))[0]).toBe(403)
    await took(id, 'lateReview', 'desk')
    expect(await newsroom.standing(id)).toMatchObject({
      state: 'published',
      lateReview: { doneBy: newsroom.ids.desk, doneByName: people.desk.name },
    })
    expect((await seenBy('reporter')).onDuty).toBeNull()
    expect((await refused(id, 'lateReview', 'desk2'))[0]).toBe(400)
  })
})

describe('assigning and taking over', () => {
  it('assigns to a colleague in service, by a desk head', async () => {
    const id = await newsroom.pieceIn('review1')
    const assignee = newsroom.ids.editor2
    expect((await refused(id, 'assign', 'editor', { assignee }))[0]).toBe(403)
    expect(await refused(id, 'assign', 'desk', { assignee: 'nobody' })).toEqual([400, 'assignee_required'])
    await took(id, 'assign', 'desk', { assignee, dueAt: from(3) })
    const { events } = await newsroom.history(id)
    expect(events?.at(-1)).toMatchObject({ action: 'assign', from: 'review1', to: 'review1', details: { assignee } })
  })

  it('takes over what is assigned to somebody who is away, and nothing else', async () => {
    const id = await newsroom.pieceIn('review1')
    expect(await refused(id, 'takeOver', 'desk')).toEqual([400, 'assignee_not_away'])
    await took(id, 'assign', 'desk', { assignee: newsroom.ids.editor2 })
    expect(await refused(id, 'takeOver', 'desk2')).toEqual([400, 'assignee_not_away'])
    expectStatus(
      await newsroom.ask('desk', 'PATCH', `/api/users/${newsroom.ids.editor2}`, { body: { awayUntil: from(24) } }),
      200,
    )
    expect((await refused(id, 'takeOver', 'editor'))[0]).toBe(403)
    await took(id, 'takeOver', 'desk2')
    expectStatus(
      await newsroom.ask('admin', 'PATCH', `/api/users/${newsroom.ids.editor2}`, { body: { awayUntil: null } }),
      200,
    )
  })
})

describe('spiking', () => {
  it('is undone by who spiked it or by a desk head', async () => {
    const own = await newsroom.pieceIn('spiked')
    expect((await refused(own, 'restore', 'colleague'))[0]).toBe(403)
    expect((await newsroom.edit(own, 'reporter', { headline: '改' })).status).toBe(409)
    await took(own, 'restore', 'reporter')
    expect(await stateOf(own)).toBe('draft')
    const spiked = await newsroom.pieceIn('review1')
    await took(spiked, 'spike', 'editor', { reason: '不用' })
    expect((await refused(spiked, 'restore', 'reporter'))[0]).toBe(403)
    await took(spiked, 'restore', 'desk')
  })

  it('a withdrawn piece comes back as a draft with all its reviews before it', async () => {
    const id = await newsroom.pieceIn('withdrawn')
    expect((await newsroom.ask(null, 'GET', `/api/articles/${id}`)).status).toBe(404)
    expect((await refused(id, 'restore', 'desk2'))[0]).toBe(403)
    await took(id, 'restore', 'chief')
    expect(await newsroom.standing(id)).toMatchObject({ state: 'draft', signatures: [] })
    for (const [action, by] of [
      ['submit', 'reporter'],
      ['approve', 'editor'],
      ['approve', 'desk'],
      ['approve', 'chief'],
      ['publish', 'chief'],
    ] as const)
      await took(id, action, by)
    const { body } = await newsroom.ask(null, 'GET', `/api/articles/${id}`)
    expect(body._status).toBe('published')
    expect((await newsroom.ask(null, 'GET', `/api/tombstones?where[slug][equals]=${body.slug}`)).body.totalDocs).toBe(0)
  })

  it('a killed piece stays killed', async () => {
    const id = await newsroom.pieceIn('killed')
    for (const [action, by] of [
      ['restore', 'chief'],
      ['publish', 'chief'],
      ['correct', 'editor'],
      ['submit', 'reporter'],
    ] as const) {
      expect((await refused(id, action, by, { reason: '理由', kind: 'minor' }))[0]).toBe(409)
    }
  })
})

describe('verbatim 照发', () => {
  const body = [
    { children: [{ text: '通稿一字不改。' }, { type: 'gap', gapId: 'g1', kind: 'lost', children: [{ text: '' }] }] },
  ]
  const gaps = [{ gapId: 'g1', kind: 'lost', status: 'open' }]

  it('locks the body to what came, through every review, and leaves headline and source to edit', async () => {
    const id = await newsroom.createPiece({ data: { verbatim: true, body, gaps } })
    const changed = [{ children: [{ text: '通稿改了一个字。' }] }]
    const refusal = await newsroom.edit(id, 'reporter', { body: changed })
    expect([refusal.status, codesOf(refusal)]).toEqual([400, ['verbatim_locked']])
    expect(messagesOf(refusal)).toMatch(/先取消“照发”/)
    expect(messagesOf(refusal)).not.toMatch(/退回草稿/)
    expectStatus(await newsroom.edit(id, 'reporter', { headline: '通稿标题' }), 200)
    await took(id, 'submit', 'reporter')
    const underReview = await newsroom.edit(id, 'editor', { body: changed })
    expect([underReview.status, messagesOf(underReview)]).toEqual([400, expect.stringMatching(/退回草稿/)])
    const standing = await newsroom.ask('editor', 'GET', `/api/articles/${id}/transitions`)
    expect(standing.body.isVerbatim).toBe(true)
    expect((await newsroom.edit(id, 'editor', { body: changed, verbatim: false })).status).toBe(400)
    expectStatus(await newsroom.edit(id, 'editor', { headline: '通稿标题二' }), 200)
    for (const [action, by] of [
      ['approve', 'editor'],
      ['approve', 'desk'],
      ['approve', 'chief'],
      ['publish', 'chief'],
    ] as const)
      await took(id, action, by)
  })

  it('is unlocked in draft, where the findings then count', async () => {
    const id = await newsroom.createPiece({ data: { verbatim: true, body, gaps } })
    expectStatus(
      await newsroom.edit(id, 'reporter', { verbatim: false, body: [...body, { children: [{ text: '加了一段。' }] }] }),
      200,
    )
    await took(id, 'submit', 'reporter')
    await took(id, 'approve', 'editor')
    expect(await refused(id, 'approve', 'desk')).toEqual([400, 'gap_open'])
    expectStatus(await newsroom.edit(id, 'desk', { gaps: [{ ...gaps[0], status: 'passedOver' }] }), 200)
    expect(await refused(id, 'approve', 'desk')).toEqual([400, 'gap_reason_required'])
    expectStatus(
      await newsroom.edit(id, 'desk', {
        gaps: [{ ...gaps[0], status: 'passedOver', reason: '提取文本此处缺一字，无原版可核' }],
      }),
      200,
    )
    await took(id, 'approve', 'desk')
  })
})

describe('a correction', () => {
  // Fields that the live text leaves empty, at every depth.
  const unwanted = {
    headline: '不要的标题',
    deck: '不要的副题',
    tags: ['不要的标签'],
    source: { kind: 'reprint', outlet: '不要的媒体' },
    dateline: '不要的电头',
  }

  it('is published by a desk head or chief editor who did not edit it', async () => {
    const id = await newsroom.pieceIn('correcting')
    expectStatus(await newsroom.edit(id, 'desk', { headline: '主任改的' }), 200)
    expect((await refused(id, 'publish', 'editor'))[0]).toBe(403)
    expect(await refused(id, 'publish', 'desk')).toEqual([403, 'transition_denied', 'own_correction'])
    await took(id, 'publish', 'desk2')
    expect((await newsroom.ask(null, 'GET', `/api/articles/${id}`)).body).toMatchObject({
      headline: '主任改的',
      corrections: [{ kind: 'minor' }],
    })
  })

  it('with a notice needs the note for readers; a minor one publishes none', async () => {
    const id = await newsroom.pieceIn('published')
    expect(await refused(id, 'correct', 'editor', {})).toEqual([400, 'kind_required'])
    await took(id, 'correct', 'editor', { kind: 'notice' })
    expectStatus(await newsroom.edit(id, 'editor', { headline: '更正后' }), 200)
    expect(await refused(id, 'publish', 'desk')).toEqual([400, 'note_required'])
    await took(id, 'publish', 'desk', { note: '更正说明' })
    await took(id, 'correct', 'editor', { kind: 'minor', note: '内部说明' })
    expectStatus(await newsroom.edit(id, 'editor', { headline: '更正后二' }), 200)
    await took(id, 'publish', 'desk')
    const { body } = await newsroom.ask(null, 'GET', `/api/articles/${id}`)
    const notes = (body.corrections as { kind: string; note?: string | null }[]).map(({ kind, note }) => [
      kind,
      note ?? null,
    ])
    expect(notes).toEqual([
      ['notice', '更正说明'],
      ['minor', null],
    ])
  })

  it('abandoned leaves the live text and the draft as they were', async () => {
    const id = await newsroom.pieceIn('correcting')
    expectStatus(await newsroom.edit(id, 'editor', unwanted), 200)
    await took(id, 'abandon', 'editor')
    for (const query of ['', '?draft=true']) {
      const { body, text } = await newsroom.ask('editor', 'GET', `/api/articles/${id}${query}`)
      expect(body).toMatchObject({ headline: '村道通车', _status: 'published' })
      expect(text).not.toContain('不要的')
    }
    expect(await stateOf(id)).toBe('published')
  })

  it('killed or withdrawn half-way never lets its draft out', async () => {
    for (const action of ['kill', 'withdraw']) {
      const id = await newsroom.pieceIn('correcting')
      expectStatus(await newsroom.edit(id, 'editor', unwanted), 200)
      await took(id, action, 'chief', { reason: '理由' })
      expect((await newsroom.ask(null, 'GET', `/api/articles/${id}`)).status).toBe(404)
      const { body, text } = await newsroom.ask('chief', 'GET', `/api/articles/${id}`)
      expect(body).toMatchObject({ headline: '村道通车', _status: 'draft' })
      expect(text).not.toContain('不要的')
    }
  })

  it('leaves slug, first publication and responsible editor as they were', async () => {
    const id = await newsroom.pieceIn('published')
    const before = (await newsroom.ask(null, 'GET', `/api/articles/${id}`)).body
    await took(id, 'correct', 'editor', { kind: 'minor' })
    expectStatus(await newsroom.edit(id, 'editor', { headline: '全新的标题' }), 200)
    await took(id, 'publish', 'desk')
    const after = (await newsroom.ask(null, 'GET', `/api/articles/${id}`)).body
    for (const field of ['slug', 'publishedAt', 'createdAt', 'responsibleEditor'])
      expect(after[field]).toBe(before[field])
  })
})
