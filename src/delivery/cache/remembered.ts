/**
 * A function of a text that remembers its last results, at least `size` of them: when that many are new, those that were not
 * asked for since are forgotten.
 */
export function remembered<Value>(size: number, make: (text: string) => Value): (text: string) => Value {
  let recent = new Map<string, Value>()
  let older = new Map<string, Value>()
  return (text) => {
    if (recent.has(text)) return recent.get(text) as Value
    const value = older.has(text) ? (older.get(text) as Value) : make(text)
    if (recent.size >= size) {
      older = recent
      recent = new Map()
    }
    recent.set(text, value)
    return value
  }
}
