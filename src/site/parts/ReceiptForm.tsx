import { entryStatuses } from '../../contests/vocabulary'

const statuses = Object.fromEntries(Object.entries(entryStatuses).map(([status, { zh }]) => [status, zh]))

/** Looks a work up by its receipt and takes it back, over the public API, by `receiptForm.ts`: whoever entered it has no account. */
export function ReceiptForm({ contestId, timeZone }: { readonly contestId: string; readonly timeZone: string }) {
  return (
    <section className="receipt" aria-labelledby="receipt">
      <h2 className="part" id="receipt">
        查询或撤回作品
      </h2>
      <p className="receipt__needs-script">查询作品要用脚本，请在浏览器里允许本站的脚本，再重新打开本页。</p>
      <form
        className="entry__form"
        hidden
        data-receipt={contestId}
        data-statuses={JSON.stringify(statuses)}
        data-time-zone={timeZone}
      >
        <p>
          <label htmlFor="receipt-number">回执号</label>
          <input id="receipt-number" name="number" required maxLength={40} autoComplete="off" />
        </p>
        <p>
          <label htmlFor="receipt-secret">凭证</label>
          <input id="receipt-secret" name="secret" required maxLength={100} autoComplete="off" />
        </p>
        <button type="submit">查询</button>
      </form>
      <div className="entry__outcome" tabIndex={-1} aria-live="polite" />
      <form className="entry__form receipt__withdraw" hidden>
        <p className="entry__consent">
          <input id="receipt-erase" name="erase" type="checkbox" />
          <label htmlFor="receipt-erase">同时删除我的姓名和联系方式（在这次大赛里没有别的作品时）</label>
        </p>
        <button type="submit">撤回这件作品</button>
      </form>
    </section>
  )
}
