import { addresses } from '../../delivery/addresses'
import { keyed } from '../../reading/readingRules'
import { type Found, foundOnPage, search } from '../api/searchQueries'
import { shortTime } from '../dayRules'
import { markWords } from '../markRules'
import { askedPage, pageOf } from '../pagerRules'
import { Pager } from '../parts/Pager'
import type { MakePage } from '../sitePage'

const mostCharacters = 100

export const searchPage: MakePage = async ({ ask, settings, query }) => {
  const words = [...(query.get('q') ?? '').trim()].slice(0, mostCharacters).join('')
  const page = askedPage(query.get('page'))
  if (!page) return null
  const found = words === '' ? null : await search(ask, words, page)
  const address = addresses.search(words)
  const pages = { address, page, pageCount: found ? Math.ceil(found.total / foundOnPage) : 0 }
  if (found && page > 1 && page > pages.pageCount) return null
  return {
    status: 200,
    title: words ? `搜索“${words}”` : '搜索',
    description: '搜索已发布的稿件。',
    address: pageOf(address, page),
    isUnlisted: true,
    body: (
      <div className="list search">
        <header className="list__head">
          <h1>搜索</h1>
          <search>
            <form action="/search">
              <label className="unseen" htmlFor="search-words">
                要找的词
              </label>
              <input id="search-words" type="search" name="q" defaultValue={words} maxLength={mostCharacters} />
              <button type="submit">搜索</button>
            </form>
          </search>
        </header>
        {words === '' && <p className="empty">写出要找的词：标题、正文、署名或地名，也可以写拼音。</p>}
        {words !== '' && found === null && <p className="empty">本站暂时没有开通搜索，可以按日期或栏目查找。</p>}
        {found && <Results found={found} words={words} timeZone={settings.timeZone} />}
        <Pager {...pages} />
      </div>
    ),
  }
}

function Results({
  found,
  words,
  timeZone,
}: {
  readonly found: Found
  readonly words: string
  readonly timeZone: string
}) {
  return (
    <>
      <p className="search__count">{found.total > 0 ? `找到 ${found.total} 篇。` : `没有找到含“${words}”的稿件。`}</p>
      {found.suggestions.length > 0 && (
        <p className="search__suggestions">
          您要找的是：
          {found.suggestions.map((suggestion) => (
            <a key={suggestion} href={addresses.search(suggestion)}>
              {suggestion}
            </a>
          ))}
        </p>
      )}
      <ul className="stories stories--row">
        {found.items.map(({ id, address, headline, section, publishedAt, excerpt }) => (
          <li key={id}>
            <article className="story story--row">
              <div className="story__words">
                <h2 className="story__headline">
                  <a href={address}>
                    <Marked text={headline} words={words} />
                  </a>
                </h2>
                {excerpt && (
                  <p className="story__excerpt">
                    <Marked text={excerpt} words={words} />
                  </p>
                )}
                <p className="story__facts">
                  {section && <span>{section}</span>}
                  {publishedAt && <time dateTime={publishedAt}>{shortTime(publishedAt, timeZone)}</time>}
                </p>
              </div>
            </article>
          </li>
        ))}
      </ul>
    </>
  )
}

function Marked({ text, words }: { readonly text: string; readonly words: string }) {
  return keyed(markWords(text, words)).map(({ key, value }) =>
    value.isMarked ? <mark key={key}>{value.text}</mark> : value.text,
  )
}
