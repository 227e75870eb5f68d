/** Of works that ran beside each other: their failures are told in the order in which they are asked for. */
export function settled<Value>(outcome: PromiseSettledResult<Value>): Value {
  if (outcome.status === 'rejected') throw outcome.reason
  return outcome.value
}
