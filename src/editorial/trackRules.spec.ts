import { expect, it } from 'vitest'
import { trackText } from './trackRules'

it('says what each track entails: stages, signers, and the late review of an urgent piece', () => {
  expect(trackText('standard').zh).toBe('标准三审：初审一校 → 复审二校 → 终审三校，3 人签字，作者除外。')
  expect(trackText('brief').zh).toBe('短讯：初审一校 → 终审三校，2 人签字，作者除外。')
  expect(trackText('urgent').zh).toBe('急稿：终审三校，1 人签字，作者除外；发布后 12 小时内由另一人补审。')
  expect(trackText('urgent').en).toContain('signed by 1 person')
})
