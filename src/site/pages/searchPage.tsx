import { keyed } from '../../reading/readingRules'
import { NewsServerAway } from '../api/askApi'
import { readLandmarks } from '../api/landmarkQueries'
import { type Found, type FoundText, foundOnPage, search } from '../api/searchQueries'
import { linesJoined } from '../api/storyRules'
import { shortTime } from '../dayRules'
import { markRanges } from '../markRules'
import { pageOf } from '../pagerRules'
import { Landmarks } from '../parts/Landmarks'
import { Pager } from '../parts/Pager'
import { SearchNarrowing } from '../parts/SearchNarrowing'
import {
  asksSomething,
  hasWords,
  isNarrowed,
  mostCharacters,
  type Searched,
  searchAddress,
  searchedIn,
} from '../searchRules'
import type { MakePage } from '../sitePage'

export const searchPage: MakePage = async ({ ask, settings, sections, query }) => {
  const asked = searchedIn(query)
  if (!asked) return null
  const { searched, page } = asked
  const { words } = searched
  const isAsking = asksSomething(searched)
  const isFirstLook = page === 1 && hasWords(searched) && !isNarrowed(searched)
  const [found, landmarks] = await Promise.all([
    isAsking ? search(ask, searched, page).catch(unlessAway) : null,
    isFirstLook ? readLandmarks(ask, { words, sections }) : [],
  ])
  const address = searchAddress(searched)
  const isAway = found === 'away'
  const pages = { address, page, pageCount: found && !isAway ? Math.ceil(found.total / foundOnPage) : 0 }
  if (found && !isAway && page > 1 && page > pages.pageCount) return null
  return {
    status: isAway ? 503 : 200,
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
        {!isAsking && words === '' && <p className="empty">写出要找的词：标题、正文、署名或地名，也可以写拼音。</p>}
        {!isAsking && words !== '' && <p className="empty">“{words}”里没有可以查的字词，请换个词再试。</p>}
        {isAsking && found === null && <p className="empty">本站暂时没有开通搜索，可以按日期或栏目查找。</p>}
        <Landmarks landmarks={landmarks} />
        {isAway && <p className="empty">搜索正在准备，请过几分钟再试；也可以按日期或栏目查找。</p>}
        {found && !isAway && <Results found={found} searched={searched} timeZone={settings.timeZone} />}
        <Pager {...pages} />
      </div>
    ),
  }
}

/** Its index is built anew after a restart, for minutes; everything else of the site is there meanwhile. */
function unlessAway(error: unknown): 'away' {
  if (error instanceof NewsServerAway) return 'away'
  throw error
}

interface ResultsProps {
  readonly found: Found
  readonly searched: Searched
  readonly timeZone: string
}

function Results({ found, searched, timeZone }: ResultsProps) {
  return (
    <>
      <p className="search__count">{countWords(found, searched)}</p>
      {found.suggestions.length > 0 && (
        <p className="search__suggestions">
          您要找的是：
          {found.suggestions.map((suggestion) => (
            <a key={suggestion} href={searchAddress({ ...searched, words: suggestion })}>
              {suggestion}
            </a>
          ))}
        </p>
      )}
      <SearchNarrowing searched={searched} found={found} />
      <ul className="stories stories--row">
        {found.items.map(({ id, address, headline, section, bylines, publishedAt, excerpt }) => (
          <li key={id}>
            <article className="story story--row">
              <div className="story__words">
                <h2 className="story__headline">
                  <a href={address}>
                    <Marked {...headline} />
                  </a>
                </h2>
                {excerpt && (
                  <p className="story__excerpt">
                    <Marked {...excerpt} />
                  </p>
                )}
                <p className="story__facts">
                  {section && <span>{section}</span>}
                  {bylines.length > 0 && <span>{bylines.join('　')}</span>}
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

function countWords({ total, isRelaxed }: Found, searched: Searched): string {
  const { words } = searched
  if (total === 0 && words === '') return '没有符合这些条件的稿件。'
  if (total === 0) return `没有找到${isNarrowed(searched) ? '符合条件、' : ''}含“${words}”的稿件。`
  return isRelaxed ? `没有一篇含全部的词；含其中一些的有 ${total} 篇。` : `找到 ${total} 篇。`
}

function Marked({ text, ranges }: FoundText) {
  return keyed(markRanges(text, ranges)).map(({ key, value }) =>
    value.isMarked ? <mark key={key}>{linesJoined(value.text)}</mark> : linesJoined(value.text),
  )
}
