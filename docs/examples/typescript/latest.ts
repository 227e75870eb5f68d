// npx tsx docs/examples/typescript/latest.ts http://localhost:3000 [API key]
// Prints the front page's lead and every published headline, the newest first, one JSON object a line.
import { connect, everyArticle } from './client'

const [url = 'http://localhost:3000', apiKey] = process.argv.slice(2)
const newsroom = connect(url, apiKey)

const { data: frontPage } = await newsroom.GET('/api/front-page')
console.log(JSON.stringify({ lead: frontPage?.lead?.headline ?? null }))

const asked = { sort: '-publishedAt', limit: 2, depth: 0, select: { headline: true, publishedAt: true } } as const
for await (const { headline, publishedAt } of everyArticle(newsroom, asked)) {
  console.log(JSON.stringify({ headline, publishedAt }))
}
