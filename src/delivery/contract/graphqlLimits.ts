import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { GraphQLError, Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql'

/** Levels of fields; a list of articles with the names of their bylines has five. */
const maxQueryDepth = 12
/** Each one asks the same thing again. */
const maxAliases = 15

const refusal = { extensions: { code: 'query_too_costly', statusCode: 400 } }

/** What a query may ask for at once, beside the cost that Payload counts (`maxComplexity`). */
export function graphqlRules(): ValidationRule[] {
  const onReject = [report]
  return [
    ruleOf(maxAliasesPlugin({ n: maxAliases, allowList: [], onReject, propagateOnRejection: false })),
    ruleOf(maxDepthPlugin({ n: maxQueryDepth, flattenFragments: true, onReject, propagateOnRejection: false })),
    oneMutation,
  ]
}

function report(context: ValidationContext | null, error: GraphQLError): void {
  context?.reportError(new GraphQLError(error.message.replace(/^Syntax Error: /, ''), refusal))
}

type Plugin = ReturnType<typeof maxAliasesPlugin> | ReturnType<typeof maxDepthPlugin>

/** The packages give their rules as plugins of a server that is not ours. */
function ruleOf(plugin: Plugin): ValidationRule {
  const rules: ValidationRule[] = []
  // Of all that such a server hands over they use the one function.
  const host = { addValidationRule: (rule: ValidationRule) => void rules.push(rule) }
  void plugin.onValidate?.(host as unknown as Parameters<NonNullable<Plugin['onValidate']>>[0])
  const [rule] = rules
  if (!rule) throw new Error('The package has given no rule.')
  return rule
}

/** A hundred guesses at a password would otherwise count as one request. */
const oneMutation: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (operation.operation !== 'mutation' || isSingle(operation.selectionSet)) return
    context.reportError(new GraphQLError('One mutation at a time.', { nodes: operation, ...refusal }))
  },
})

function isSingle({ selections }: SelectionSetNode): boolean {
  return selections.length === 1 && selections[0]?.kind === Kind.FIELD
}
