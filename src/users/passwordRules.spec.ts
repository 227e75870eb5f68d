import { describe, expect, it } from 'vitest'
import { passwordProblem } from './passwordRules'

const codeOf = (password: string) =>
  passwordProblem({ password, name: '测试编辑部人员甲乙丙丁戊己', email: 'longer.address@newsroom.test' })?.code ?? null

describe('a password', () => {
  it.each(['demo-newsroom', 'another-word-1', '麦田里的三只蓝色风筝飞走了', 'correct horse battery', 'x9!kQ2#vLp0z'])(
    'may be %j',
    (password) => {
      expect(codeOf(password)).toBeNull()
    },
  )

  it.each([
    ['short-word1', 'password_too_short'],
    ['蓝色风筝飞走了', 'password_too_short'],
    ['🙂🙂🙂🙂🙂🙂', 'password_too_short'],
    ['aaaaaaaaaaaaaa', 'password_too_common'],
    ['121212121212', 'password_too_common'],
    ['123456789012', 'password_too_common'],
    ['Password2026!', 'password_too_common'],
    ['2026administrator', 'password_too_common'],
    ['qwertyuiopas', 'password_too_common'],
    ['newsroom-2026', 'password_too_common'],
    ['测试编辑部人员甲乙丙丁戊己', 'password_is_own_name'],
    ['longer.address', 'password_is_own_name'],
    ['Longer.Address@newsroom.test', 'password_is_own_name'],
  ])('may not be %j: %s', (password, code) => {
    expect(codeOf(password)).toBe(code)
  })
})
