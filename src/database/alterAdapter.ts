import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

/** An engine whose adapter is altered once it has been made. */
export function alterAdapter<Adapter extends BaseDatabaseAdapter>(
  engine: DatabaseAdapterObj<Adapter>,
  alter: (adapter: Adapter) => void,
): DatabaseAdapterObj<Adapter> {
  return {
    ...engine,
    init: (args) => {
      const adapter = engine.init(args)
      alter(adapter)
      return adapter
    },
  }
}
