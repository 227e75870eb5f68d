import type { Deprecation } from './deprecationRules'

/** What of the public API is to go, and when; docs/api.md says with how much notice. */
export const deprecations: readonly Deprecation[] = []
