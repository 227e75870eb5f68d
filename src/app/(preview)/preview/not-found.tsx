export default function NothingHere() {
  return (
    <main className="preview-page__note">
      <h1>这个链接打不开</h1>
      <p>它可能已到期、已撤销，或者地址不完整。如需阅读，请联系给您链接的编辑。</p>
      <p lang="en">This link shows nothing. Please ask the editor who gave it to you.</p>
    </main>
  )
}
