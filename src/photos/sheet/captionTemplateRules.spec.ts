import { describe, expect, it } from 'vitest'
import { newRow, noWords, type PictureWords } from '../pictureDeskRules'
import { fillTemplate, proposals, templateChanges, unknownPlaceholders } from './captionTemplateRules'

const words = (given: Partial<PictureWords>): PictureWords => ({ ...noWords, ...given })

describe('a caption template', () => {
  it('takes over what stands in the picture, by names in either language', () => {
    const given = words({ place: '某地', date: '2026-01-31 12:30', creator: '测试摄影甲', caption: '站台' })
    expect(fillTemplate('{date}，{地点}，{说明}。{ Creator } 摄', given)).toEqual({
      text: '2026-01-31，某地，站台。测试摄影甲 摄',
      missing: [],
    })
  })

  it('says what a picture lacks, and which names it does not know', () => {
    expect(fillTemplate('{place}·{headline}', words({}))).toEqual({ text: '·', missing: ['place', 'headline'] })
    expect(unknownPlaceholders('{place}{天气}{天气}{}')).toEqual(['天气', ''])
    expect(fillTemplate('{天气}', words({})).text).toBe('{天气}')
  })

  it('does not take the signs in a value for its own', () => {
    expect(fillTemplate('{place}', words({ place: '$& {date}' })).text).toBe('$& {date}')
  })

  it('leaves what somebody wrote, unless it is told to; the file’s own words give way', () => {
    const row = (key: string, caption: string, fileCaption: string, isPersons = false) => ({
      ...newRow({ key, fileName: `${key}.jpg`, preview: '' }),
      words: words({ caption, place: '某地' }),
      fileCaption,
      origins: isPersons ? { caption: 'person' as const } : {},
    })
    const rows = [
      row('empty', '', ''),
      row('file', '文件所写', '文件所写'),
      row('typed', '这里所写', '文件所写'),
      row('desk', '编辑所写', '编辑所写', true),
      row('same', '在某地', ''),
    ]
    const proposed = proposals(rows, '在{place}')
    expect(proposed.map(({ key, isEdited }) => [key, isEdited])).toEqual([
      ['empty', false],
      ['file', false],
      ['typed', true],
      ['desk', true],
    ])
    expect(templateChanges(proposed, false).map(({ key }) => key)).toEqual(['empty', 'file'])
    expect(templateChanges(proposed, true)).toHaveLength(4)
    expect(proposals(rows, '  ')).toEqual([])
  })
})
