/** A mistake in the command line or the configuration: shown without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
