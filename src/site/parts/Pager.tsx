import { pageOf } from '../pagerRules'

interface PagerProps {
  readonly address: string
  readonly page: number
  readonly pageCount: number
}

/** 上一页 and 下一页 of a list; nothing where there is one page. */
export function Pager({ address, page, pageCount }: PagerProps) {
  if (pageCount <= 1) return null
  const { previous, next } = neighbours({ address, page, pageCount })
  return (
    <nav className="pager" aria-label="分页">
      {previous ? (
        <a href={previous} rel="prev">
          上一页
        </a>
      ) : (
        <span />
      )}
      <span>
        第 {page} 页，共 {pageCount} 页
      </span>
      {next ? (
        <a href={next} rel="next">
          下一页
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}

export function neighbours({ address, page, pageCount }: PagerProps): {
  readonly previous: string | null
  readonly next: string | null
} {
  return {
    previous: page > 1 ? pageOf(address, page - 1) : null,
    next: page < pageCount ? pageOf(address, page + 1) : null,
  }
}
