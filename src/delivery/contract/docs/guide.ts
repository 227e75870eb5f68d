import type { Bilingual } from '../../../language'

interface GuideSection {
  readonly id: string
  readonly title: Bilingual
  readonly text: Bilingual
  /** Lines for a shell; `$A` is the server's address. */
  readonly example?: string
}

/** What a reader of the API must know before the list of addresses; docs/api.md says the same at length. */
export const guide: readonly GuideSection[] = [
  {
    id: 'start',
    title: { zh: '开始', en: 'Begin' },
    text: {
      zh: '读者不需要账号，只读得到已发布的内容。撤下的稿件随即消失。',
      en: 'Readers need no account; they see what is published. What is taken down is gone at once.',
    },
    example: `curl -g "$A/api/articles?sort=-publishedAt&limit=10"
curl "$A/api/front-page"`,
  },
  {
    id: 'paging',
    title: { zh: '翻页', en: 'Pages' },
    text: {
      zh: '用 page 可以跳到第几页，但发稿时各页会错位；要不重不漏地读完，用 cursor：先送空值，此后送应答里的 nextCursor，直到它是 null。一页最多 100 条。',
      en: 'page goes to a page by its number, but pages shift while pieces are published. To read everything once, send an empty cursor, then the nextCursor of each answer until it is null. A page has 100 documents at most.',
    },
    example: `curl -g "$A/api/articles?sort=-publishedAt&limit=50&cursor="
curl -g "$A/api/articles?sort=-publishedAt&limit=50&cursor=<nextCursor>"`,
  },
  {
    id: 'questions',
    title: { zh: '筛选、排序、选字段', en: 'Filters, order, fields' },
    text: {
      zh: '只能按有索引的字段筛选和排序，其余回 400 filter_not_indexed 或 sort_not_indexed，并列出可用的字段。select 只要几个字段；depth 展开关联（0 到 3 层）。',
      en: 'Filters and orders go by indexed fields; any other is answered 400 filter_not_indexed or sort_not_indexed with the list of those that can be used. select asks for some fields only; depth follows relations, 0 to 3 levels.',
    },
    example: `curl -g "$A/api/articles?where[section.slug][equals]=<slug>&sort=-publishedAt&select[headline]=true&depth=0"
curl -g "$A/api/articles?where[publishedAt][greater_than_equal]=2026-03-01T00:00:00Z"`,
  },
  {
    id: 'errors',
    title: { zh: '错误', en: 'Errors' },
    text: {
      zh: '每个错误都是 { "errors": [{ "code", "message", "path" }] }。程序看 code，它不会变；message 给人看，语言随 Accept-Language（中文或英文）。',
      en: 'Every error is { "errors": [{ "code", "message", "path" }] }. Programs look at code, which does not change; message is for people, in the language of Accept-Language (Chinese or English).',
    },
    example: `curl -H 'Accept-Language: en' "$A/api/articles?sort=headline"`,
  },
  {
    id: 'keys',
    title: { zh: '密钥与限速', en: 'Keys and rates' },
    text: {
      zh: '密钥由编辑部发给合作方，用来单独限速和统计，读到的内容与无密钥时相同。RateLimit 头说明余量；超出时回 429，过 Retry-After 秒再试。',
      en: 'The newsroom gives keys to partners, to limit and count each by itself; they read what everybody reads. RateLimit tells what is left; beyond it the answer is 429: try again after Retry-After seconds.',
    },
    example: `curl -H 'Authorization: Bearer nk_…' "$A/api/articles?limit=1"
curl -H 'X-API-Key: nk_…' "$A/api/articles?limit=1"`,
  },
  {
    id: 'graphql',
    title: { zh: 'GraphQL', en: 'GraphQL' },
    text: {
      zh: '一次一个查询；最多 15 个别名、12 层、1,500 个词。过大的回 query_too_costly。',
      en: 'One query at a time, of at most 15 aliases, 12 levels and 1,500 tokens; larger ones are answered query_too_costly.',
    },
    example: `curl "$A/api/graphql" -H 'Content-Type: application/json' \\
  -d '{"query":"{ Articles(limit: 5) { docs { headline publishedAt } } }"}'`,
  },
  {
    id: 'browsers',
    title: { zh: '浏览器', en: 'Browsers' },
    text: {
      zh: '任何来源的网页都能读，也能向大赛投稿，不带 cookie。',
      en: 'Pages of any origin may read, and enter works in contests, without cookies.',
    },
  },
  {
    id: 'changes',
    title: { zh: '变更', en: 'Changes' },
    text: {
      zh: '随时可能新增地址、可选参数和字段，请忽略不认识的字段。删改之前，旧的至少再用六个月，应答里带 Deprecation 和 Sunset 头（RFC 9745、RFC 8594）。',
      en: 'New addresses, optional parameters and fields may come at any time: ignore fields that you do not know. What is to be removed goes on for six months at least, with the headers Deprecation and Sunset (RFC 9745, RFC 8594) in its answers.',
    },
  },
]

export const pageWords = {
  title: { zh: '开发者文档', en: 'For developers' },
  other: { zh: 'English', en: '中文' },
  contents: { zh: '目录', en: 'Contents' },
  machine: { zh: 'OpenAPI 3.1 文件', en: 'The contract as OpenAPI 3.1' },
  addresses: { zh: '全部地址', en: 'All addresses' },
  parameters: { zh: '参数', en: 'Parameters' },
  body: { zh: '请求正文', en: 'Body' },
  answer: { zh: '应答', en: 'Answer' },
  filters: { zh: '可筛选', en: 'Filters' },
  name: { zh: '名称', en: 'Name' },
  values: { zh: '取值', en: 'Values' },
  meaning: { zh: '意思', en: 'Meaning' },
  field: { zh: '字段', en: 'Field' },
  type: { zh: '类型', en: 'Type' },
  version: { zh: '版本', en: 'Version' },
} as const satisfies Record<string, Bilingual>
