export function StartPage() {
  return <h1>Hallbell</h1>
}
