// By a path that is the same from here and from `.data/bench-bare`, where this folder is built.
import { stockConfig } from '../../bench/stockConfig'
import { stockAdapter } from './stockAdapter'

export default stockConfig(stockAdapter(process.env.BARE_DATABASE_URL ?? 'file:bare.db'))
