import { parentPort } from 'node:worker_threads'
import { Converter } from 'opencc-js/cn2t'
import { textAroundAddresses } from '../formats/languageRules'
import type { ConvertedText, TextToConvert } from './inTraditional'

/** A thread that holds the dictionary: loading it takes up to a second, and a long feed some hundred milliseconds. */
const convert = Converter({ from: 'cn', to: 'tw' })

parentPort?.on('message', ({ number, text }: TextToConvert) => {
  const converted: ConvertedText = { number, text: textAroundAddresses(text, convert) }
  parentPort?.postMessage(converted)
})
