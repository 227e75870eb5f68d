import { describe, expect, it } from 'vitest'
import { describeRole } from './roleRules'

const zh = (role: Parameters<typeof describeRole>[0]) => describeRole(role).map((line) => line.zh)

describe('what a role may do', () => {
  it('of an editor is the first review and corrections', () => {
    expect(zh('editor')).toEqual(['初审一校：修改、签发本审、退回、作废', '已发：更正', '更正中：修改、放弃更正'])
  })

  it('of a proofreader is to sign the proofreading, without changing a text', () => {
    expect(zh('proofreader')).toEqual(['初审一校：校对签名', '复审二校：校对签名', '终审三校：校对签名'])
  })

  it('of a chief editor holds what the lower roles may, and the last word', () => {
    const lines = zh('chiefEditor').join('\n')
    for (const words of [
      '终审三校：修改、签发本审、退回',
      '待发：修改',
      '定时发布',
      '紧急撤稿',
      '初审一校：修改、签发本审',
    ])
      expect(lines).toContain(words)
  })

  it.each(['reporter', 'photographer', 'admin'] as const)('of a %s is nothing by role alone', (role) => {
    expect(describeRole(role)).toEqual([])
  })
})
