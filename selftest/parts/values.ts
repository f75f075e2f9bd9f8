/** Changes each value of a row. */
import type { Row } from '../../adapters/target'

export function withValues(row: Row, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value)]))
}
