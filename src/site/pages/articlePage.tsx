import { addresses } from '../../delivery/addresses'
import { PieceView } from '../../reading/PieceView'
import { largestFile } from '../../reading/photoRules'
import { readArticle, readPast } from '../api/articleQueries'
import { readRelated } from '../api/storyQueries'
import { onOneLine } from '../api/storyRules'
import type { Article } from '../article'
import { newsArticleData } from '../articleDataRules'
import { StoryList } from '../parts/StoryList'
import type { MakePage, Share } from '../sitePage'
import type { Story } from '../story'
import { gonePage } from './messagePages'

export const articlePage: MakePage = async ({ ask, settings, publicUrl, name }) => {
  const article = await readArticle(ask, name)
  if (!article) {
    const past = await readPast(ask, name)
    if (past && 'movedTo' in past) return { status: 301, location: addresses.article(past.movedTo) }
    return past && gonePage(past.goneAt, settings.timeZone)
  }
  const related = await readRelated(ask, article)
  const { piece, section, tags } = article
  const address = addresses.article(article.slug)
  const headline = onOneLine(piece.headline ?? '')
  return {
    status: 200,
    title: headline,
    description: article.excerpt ?? onOneLine(piece.deck ?? headline),
    address,
    section,
    share: shareOf(article, settings.name),
    data: newsArticleData(article, { name: settings.name, publicUrl, address }),
    body: (
      <>
        <PieceView piece={piece} timeZone={settings.timeZone} />
        <After tags={tags} related={related} timeZone={settings.timeZone} />
      </>
    ),
  }
}

/** Networks keep a card by its address: one with another picture has another. */
function shareOf({ piece, slug, modifiedAt, section, picture }: Article, siteName: string): Share {
  const content = picture && largestFile(picture.whole)?.url.match(/([0-9a-f]{8})[0-9a-f]{56}\./)?.[1]
  return {
    publishedAt: piece.publishedAt,
    modifiedAt,
    section: section?.name ?? null,
    picture: {
      url: `${addresses.card(slug)}?v=${content ?? 0}`,
      width: 1200,
      height: 630,
      alt: picture?.alt || siteName,
    },
  }
}

interface AfterProps {
  readonly tags: readonly string[]
  readonly related: readonly Story[]
  readonly timeZone: string
}

function After({ tags, related, timeZone }: AfterProps) {
  if (tags.length === 0 && related.length === 0) return null
  return (
    <div className="after">
      {tags.length > 0 && (
        <ul className="after__tags" aria-label="标签">
          {tags.map((tag) => (
            <li key={tag}>
              <a href={addresses.tag(tag)}>{tag}</a>
            </li>
          ))}
        </ul>
      )}
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h2 className="part" id="related">
            相关稿件
          </h2>
          <StoryList stories={related} timeZone={timeZone} kind="line" level={3} />
        </section>
      )}
    </div>
  )
}
