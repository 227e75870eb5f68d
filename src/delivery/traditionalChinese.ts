import { textAroundAddresses } from './formats/languageRules'

let converting: Promise<(text: string) => string> | undefined

/**
 * A written representation in traditional characters, 繁體: word by word where the characters depend on it (头发, 发展), and
 * never another word for a word (软件 stays 軟件). Loads the dictionary when it is first asked for.
 */
export async function inTraditional(text: string): Promise<string> {
  converting ??= import('opencc-js/cn2t').then(({ Converter }) => Converter({ from: 'cn', to: 'tw' }))
  return textAroundAddresses(text, await converting)
}
