import { describe, expect, it } from 'vitest'
import { newRow, noWords, type PictureRow, type PictureWords } from '../pictureDeskRules'
import {
  fillTemplate,
  proposals,
  type TemplateChoices,
  templateChanges,
  unknownPlaceholders,
} from './captionTemplateRules'

const words = (given: Partial<PictureWords>): PictureWords => ({ ...noWords, ...given })

const year = 2026
const fill = (template: string, given: Partial<PictureWords>) => fillTemplate(template, words(given), year)

describe('a caption template', () => {
  it('takes over what stands in the picture, by names in either language', () => {
    const given = { place: '某地', date: '2026-01-31 12:30', creator: '测试摄影甲', caption: '站台' }
    expect(fill('{date}，{地点}，{说明}。{ Creator } 摄', given)).toEqual({
      text: '2026-01-31，某地，站台。测试摄影甲 摄',
      missing: [],
    })
  })

  it('writes a day as a newspaper does, with the year where it is not this one', () => {
    const dates = ['2026-11-26 09:05', '2025/1/3', '2026-02', '2024', '去年冬天']
    expect(dates.map((date) => fill('{日期}', { date }).text)).toEqual([
      '11月26日',
      '2025年1月3日',
      '2月',
      '2024年',
      '去年冬天',
    ])
    expect(fill('{date}', { date: '2025/1/3' }).text).toBe('2025-01-03')
  })

  it('says what a picture lacks, and which names it does not know', () => {
    expect(fill('{place}·{headline}', {})).toEqual({ text: '', missing: ['place', 'headline'] })
    expect(unknownPlaceholders('{place}{天气}{天气}{}')).toEqual(['天气', ''])
    expect(fill('{天气}', {}).text).toBe('{天气}')
  })

  it('drops the punctuation beside an empty value, and no other', () => {
    const template = '{日期}，{地点}，{标题}。{说明}'
    const date = '2026-11-26'
    expect(fill(template, { date }).text).toBe('11月26日。')
    expect(fill(template, { place: '某地', caption: '站台，' }).text).toBe('某地。站台，')
    expect(fill(template, { date, headline: '开通！', caption: '站台' }).text).toBe('11月26日，开通！。站台')
    expect(fill(template, { date, place: '某地' }).text).toBe('11月26日，某地。')
    expect(fill('{place}, {headline}, {caption}', { place: 'A', caption: 'B' }).text).toBe('A, B')
    expect(fill('{place} {headline} {caption}', { place: 'A', caption: 'B' }).text).toBe('A B')
    expect(fill('{说明}（{摄影} 摄）', { caption: '站台' }).text).toBe('站台')
    expect(fill('{说明}（{摄影} 摄）', { caption: '站台', creator: '甲' }).text).toBe('站台（甲 摄）')
  })

  it('does not take the signs in a value for its own', () => {
    expect(fill('{place}', { place: '$& {date}' }).text).toBe('$& {date}')
  })

  const row = (key: string, given: Partial<PictureWords>, more: Partial<PictureRow> = {}) => ({
    ...newRow({ key, fileName: `${key}.jpg`, preview: '' }),
    words: words(given),
    ...more,
  })
  const chosen = (rows: readonly PictureRow[], template: string, choices: Partial<TemplateChoices>) =>
    templateChanges(proposals(rows, template, year), { overwrites: false, writesIncomplete: false, ...choices }).map(
      ({ key }) => key,
    )

  it('leaves what somebody wrote, and says where, unless it is told to; the file’s own words give way', () => {
    const place = '某地'
    const rows = [
      row('empty', { place }),
      row('file', { place, caption: '文件所写' }, { fileCaption: '文件所写' }),
      row('pasted', { place, caption: '刚粘贴的' }),
      row(
        'desk',
        { place, caption: '编辑所写' },
        { base: words({ caption: '编辑所写' }), fileCaption: '编辑所写', origins: { caption: 'person' } },
      ),
      row('same', { place, caption: '在某地' }),
    ]
    expect(proposals(rows, '在{place}', year).map(({ key, written }) => [key, written])).toEqual([
      ['empty', null],
      ['file', null],
      ['pasted', 'here'],
      ['desk', 'library'],
    ])
    expect(chosen(rows, '在{place}', {})).toEqual(['empty', 'file'])
    expect(chosen(rows, '在{place}', { overwrites: true })).toHaveLength(4)
    expect(proposals(rows, '  ', year)).toEqual([])
  })

  it('writes captions that lack something only where it is told to, and those of nothing never', () => {
    const rows = [
      row('whole', { place: '某地', headline: '开通' }),
      row('half', { place: '某地' }),
      row('nothing', {}),
      row('written', { caption: '站台' }),
    ]
    const template = '{地点}，{标题}'
    expect(proposals(rows, template, year)).toHaveLength(4)
    expect(chosen(rows, template, {})).toEqual(['whole'])
    expect(chosen(rows, template, { writesIncomplete: true, overwrites: true })).toEqual(['whole', 'half'])
  })
})
