import { addresses } from '../../delivery/addresses'
import type { SiteSettings } from '../../env'
import { feeds } from '../feeds'

/** What readers look for last, and what the regulations want at the foot of every page. */
export function Footer({ settings }: { readonly settings: SiteSettings }) {
  const { name, internetRecord, newsLicence, reportContact } = settings
  return (
    <footer className="foot">
      <nav aria-label="本站">
        <ul>
          <li>
            <a href="/about">关于本站</a>
          </li>
          <li>
            <a href={addresses.archiveHome}>往期稿件</a>
          </li>
          <li>
            <a href={addresses.contests}>摄影大赛</a>
          </li>
          {feeds.map(({ address, name: feed }) => (
            <li key={address}>
              <a href={address}>{feed}</a>
            </li>
          ))}
          <li>
            <a href="/developers">开发者</a>
          </li>
        </ul>
      </nav>
      <p>
        {name} 版权所有，未经授权不得转载。
        {newsLicence && ` 互联网新闻信息服务许可证：${newsLicence}`}
      </p>
      {reportContact && <p>违法和不良信息举报：{reportContact}</p>}
      {internetRecord && (
        <p>
          <a href="https://beian.miit.gov.cn/" rel="noopener noreferrer">
            {internetRecord}
          </a>
        </p>
      )}
    </footer>
  )
}
