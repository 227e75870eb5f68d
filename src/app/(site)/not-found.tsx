export default function NotFound() {
  return (
    <main>
      <h1>没有这个页面</h1>
      <p>
        请检查网址，或回到<a href="/">首页</a>。
      </p>
    </main>
  )
}
