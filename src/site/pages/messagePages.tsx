import { addresses } from '../../delivery/addresses'
import { readableTime } from '../../reading/readingRules'
import type { SitePage } from '../sitePage'

export const notFoundPage: SitePage = {
  status: 404,
  title: '没有这个页面',
  description: '没有这个页面。',
  address: null,
  body: (
    <div className="message">
      <p className="message__code">404</p>
      <h1>没有这个页面</h1>
      <p>网址可能写错了，或者页面已经改了地址。</p>
      <Ways />
    </div>
  ),
}

/** What was withdrawn: its address and the time are public, and nothing else. */
export function gonePage(goneAt: string | null, timeZone: string): SitePage {
  const time = readableTime(goneAt, timeZone)
  return {
    status: 410,
    title: '稿件已撤下',
    description: '这篇稿件已撤下。',
    address: null,
    body: (
      <div className="message">
        <p className="message__code">410</p>
        <h1>稿件已撤下</h1>
        <p>这篇稿件{time && `已于 ${time} `}由编辑部撤下，不再提供。</p>
        <p>转载过的网站和读者，请一并删除。</p>
        <Ways />
      </div>
    ),
  }
}

/** Everything on the site comes from the news server: while it is away there is nothing to show. */
export const awayPage: SitePage = {
  status: 503,
  title: '暂时打不开',
  description: '新闻服务器暂时没有应答。',
  address: null,
  body: (
    <div className="message">
      <p className="message__code">503</p>
      <h1>暂时打不开</h1>
      <p>新闻服务器暂时没有应答，请过一会儿再试。稿件没有丢失。</p>
      <p lang="en">The news server is away for the moment. Please try again in a minute.</p>
    </div>
  ),
}

/** Kept by the reader's browser for when it has no network. */
export const offlinePage: SitePage = {
  status: 200,
  title: '没有网络',
  description: '没有网络。',
  address: null,
  isUnlisted: true,
  body: (
    <div className="message">
      <h1>没有网络</h1>
      <p>现在连不上网络，页面打不开。连上以后请刷新本页。</p>
      <p lang="en">There is no network. Reload this page once there is.</p>
    </div>
  ),
}

function Ways() {
  return (
    <ul className="message__ways">
      <li>
        <a href={addresses.frontPage}>回到首页</a>
      </li>
      <li>
        <a href="/search">搜索稿件</a>
      </li>
      <li>
        <a href={addresses.archiveHome}>往期稿件</a>
      </li>
    </ul>
  )
}
