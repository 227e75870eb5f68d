import { describe, expect, it } from 'vitest'
import { xmpPacket } from '../../../tests/support/pictures/pictureWith'
import { problemList } from './metadataProblems'
import { xmpFields } from './xmpFields'
import { readXmpPacket } from './xmpPacket'

function read(packet: string | Buffer) {
  const problems = problemList()
  const fields = xmpFields(readXmpPacket(Buffer.from(packet), problems), problems)
  return { fields, codes: problems.all().map(({ code }) => code) }
}

const fieldsOf = (properties: string) => read(xmpPacket(properties)).fields
const alt = (items: Readonly<Record<string, string>>) =>
  `<dc:title><rdf:Alt>${Object.entries(items)
    .map(([language, text]) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`)
    .join('')}</rdf:Alt></dc:title>`

describe('a text in several languages', () => {
  it.each([
    [{ 'x-default': 'default', en: 'English', 'zh-CN': '中文' }, '中文'],
    [{ en: 'English', 'x-default': 'default' }, 'default'],
    [{ fr: 'français', en: 'English' }, 'français'],
    [{ 'zh-Hans': ' ', 'x-default': 'default' }, 'default'],
    [{ zha: 'Vahcuengh', 'x-default': 'default' }, 'default'],
  ])('is read in Chinese, else by default, else in any: %j', (items, expected) => {
    expect(fieldsOf(alt(items)).title).toBe(expected)
  })
})

describe('the ways of RDF', () => {
  it('let a property be said twice: the first one counts', () => {
    const one = (text: string) => `<rdf:Description xmlns:ps="http://ns.adobe.com/photoshop/1.0/" ps:Credit="${text}"/>`
    const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    expect(read(`<rdf:RDF ${rdf}>${one('甲')}${one('乙')}</rdf:RDF>`).fields.creditLine).toBe('甲')
  })

  it('are all read', () => {
    const { fields, codes } = read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns:ps="http://ns.adobe.com/photoshop/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"
      xmlns:r="http://ns.adobe.com/xap/1.0/rights/" xmlns:p="http://ns.useplus.org/ldf/xmp/1.0/">
      <rdf:Description ps:Credit="署名 &amp; 行" ps:Source="来源"/>
      <rdf:Description>
        <d:subject><rdf:Bag><rdf:li>甲</rdf:li><rdf:li>乙</rdf:li></rdf:Bag></d:subject>
        <d:creator>独自一人</d:creator>
        <ps:Headline rdf:parseType="Resource"><rdf:value>带限定的题目</rdf:value><ps:Note>x</ps:Note></ps:Headline>
        <p:DataMining rdf:resource="http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED"/>
        <p:Licensor><rdf:Seq><rdf:li><rdf:Description p:LicensorName="许可方"/></rdf:li>
          <rdf:li p:LicensorURL="https://example.test/"/></rdf:Seq></p:Licensor>
        <r:WebStatement><![CDATA[https://example.test/?a=1&b=2]]></r:WebStatement>
      </rdf:Description></rdf:RDF>`)
    expect(fields).toEqual({
      creditLine: '署名 & 行',
      source: '来源',
      keywords: ['甲', '乙'],
      creators: ['独自一人'],
      headline: '带限定的题目',
      dataMining: 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED',
      licensors: [{ name: '许可方' }, { url: 'https://example.test/' }],
      webStatementOfRights: 'https://example.test/?a=1&b=2',
    })
    expect(codes).toEqual([])
  })
})

it('reads the properties of the standard that have no place in IIM', () => {
  const language = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`
  const { fields } = read(
    xmpPacket(`
    <Iptc4xmpCore:AltTextAccessibility>${language('替代文字')}</Iptc4xmpCore:AltTextAccessibility>
    <Iptc4xmpCore:ExtDescrAccessibility>${language('详细描述')}</Iptc4xmpCore:ExtDescrAccessibility>
    <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</Iptc4xmpExt:DigitalSourceType>
    <Iptc4xmpExt:DigImageGUID>guid-1</Iptc4xmpExt:DigImageGUID>
    <Iptc4xmpExt:Event>${language('测试活动')}</Iptc4xmpExt:Event>
    <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>某甲</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
    <Iptc4xmpExt:AISystemUsed>system</Iptc4xmpExt:AISystemUsed>
    <Iptc4xmpExt:AISystemVersionUsed>1.2</Iptc4xmpExt:AISystemVersionUsed>
    <Iptc4xmpExt:AIPromptInformation>prompt</Iptc4xmpExt:AIPromptInformation>
    <Iptc4xmpExt:AIPromptWriterName>某乙</Iptc4xmpExt:AIPromptWriterName>
    <xmpRights:UsageTerms>${language('仅限本报')}</xmpRights:UsageTerms>
    <xmpRights:Owner><rdf:Bag><rdf:li>权利人</rdf:li></rdf:Bag></xmpRights:Owner>
    <plus:OtherConstraints>${language('另有限制')}</plus:OtherConstraints>`),
  )
  expect(fields).toEqual({
    altText: '替代文字',
    extendedDescription: '详细描述',
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    digitalImageGuid: 'guid-1',
    eventName: '测试活动',
    personsShown: ['某甲'],
    aiSystemUsed: 'system',
    aiSystemVersionUsed: '1.2',
    aiPromptInformation: 'prompt',
    aiPromptWriterName: '某乙',
    rightsUsageTerms: '仅限本报',
    copyrightOwners: ['权利人'],
    otherConstraints: '另有限制',
  })
})

describe('the place', () => {
  const older = '<photoshop:City>旧城</photoshop:City><photoshop:Country>旧国</photoshop:Country>'
  const created = `<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType="Resource">
    <Iptc4xmpExt:City>新城</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>`

  it('is the one of the newer structure, whole: nothing of the older fields is mixed in', () => {
    expect(fieldsOf(older + created).place).toEqual({ city: '新城' })
    expect(fieldsOf(older).place).toEqual({ city: '旧城', country: '旧国' })
  })
})

describe('what is not believed', () => {
  it('is a web statement that is no web address, and a data mining term of no vocabulary', () => {
    expect(fieldsOf('<xmpRights:WebStatement>javascript:alert(1)</xmpRights:WebStatement>')).toEqual({})
    expect(fieldsOf('<plus:DataMining>yes please</plus:DataMining>')).toEqual({})
    expect(fieldsOf('<plus:DataMining>DMI-ALLOWED</plus:DataMining>').dataMining).toBe(
      'http://ns.useplus.org/ldf/vocab/DMI-ALLOWED',
    )
  })

  it('is a malformed date, and the next one counts', () => {
    const { fields, codes } = read(
      xmpPacket(
        '<photoshop:DateCreated>soon</photoshop:DateCreated><exif:DateTimeOriginal>2026-01-31</exif:DateTimeOriginal>',
      ),
    )
    expect(fields.dateCreated?.local).toBe('2026-01-31')
    expect(codes).toEqual(['date_malformed'])
  })
})

describe('a damaged or hostile packet', () => {
  it('with a document type is not read: no entity is expanded, no file fetched', () => {
    const packet = xmpPacket('<photoshop:Credit>&a;</photoshop:Credit>')
    for (const entity of ['"boom"', 'SYSTEM "file:///etc/passwd"']) {
      const { fields, codes } = read(`<!DOCTYPE x [<!ENTITY a ${entity}>]>${packet}`)
      expect([fields, codes]).toEqual([{}, ['xmp_declares_entities']])
    }
  })

  it('leaves an entity that nobody declared as it is written', () => {
    expect(fieldsOf('<photoshop:Credit>&lol; &#x4e2d;</photoshop:Credit>').creditLine).toBe('&lol; 中')
  })

  it('that breaks off gives what came before, and says so', () => {
    const packet = xmpPacket('<photoshop:Credit>署名</photoshop:Credit><photoshop:Source>来源</photoshop:Source>')
    const { fields, codes } = read(packet.slice(0, packet.indexOf('源</')))
    expect(fields.creditLine).toBe('署名')
    expect(codes).toEqual(['xmp_malformed'])
  })

  it.each([
    ['too deep', '<a>'.repeat(1_000_000)],
    ['too many elements', '<a/>'.repeat(900_000)],
    ['too many attributes', `<a ${Array.from({ length: 200_000 }, (_, n) => `b${n}="c"`).join(' ')}/>`],
    ['too many namespaces', `<a ${Array.from({ length: 9000 }, (_, n) => `xmlns:n${n}="u"`).join(' ')}/>`],
  ])('with %s is given up', (_what, content) => {
    const { codes } = read(xmpPacket(`<photoshop:Credit>署名</photoshop:Credit>${content}`))
    expect(codes).toEqual(['xmp_malformed'])
  })

  it('that is not Unicode loses the texts that cannot be read, no others', () => {
    const packet = xmpPacket('<photoshop:Credit>ABCD</photoshop:Credit><photoshop:Source>EFGH</photoshop:Source>')
    const bytes = Buffer.from(packet)
    bytes.set([0xc9, 0xe3, 0xd3, 0xb0], bytes.indexOf('ABCD'))
    const { fields, codes } = read(bytes)
    expect([fields, codes]).toEqual([{ source: 'EFGH' }, ['xmp_not_unicode']])
  })

  it('may be in UTF-16', () => {
    const packet = xmpPacket('<photoshop:Credit>署名</photoshop:Credit>')
      .replace(/<\?xpacket[^>]*\?>/g, '')
      .trim()
    expect(read(Buffer.from(packet, 'utf16le')).fields.creditLine).toBe('署名')
    expect(read(Buffer.from(`\ufeff${packet}`, 'utf16le').swap16()).fields.creditLine).toBe('署名')
  })

  it('without RDF says nothing', () => {
    expect(read('no packet at all')).toEqual({ fields: {}, codes: ['xmp_malformed'] })
  })

  it('with a text beyond all measure has it cut, and that is told', () => {
    const { fields, codes } = read(xmpPacket(`<photoshop:Credit>${'长'.repeat(5000)}</photoshop:Credit>`))
    expect(fields.creditLine).toHaveLength(1000)
    expect(codes).toEqual(['value_too_long'])
  })

  it('loses control characters, and a text with half a character', () => {
    expect(fieldsOf('<photoshop:Credit>甲&#1;&#x200b;乙</photoshop:Credit>').creditLine).toBe('甲\u200b乙')
    expect(fieldsOf('<photoshop:Credit>甲&#xD800;乙</photoshop:Credit>')).toEqual({})
  })
})
