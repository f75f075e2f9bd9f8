/** The element `properties` of a test suite. */
import { element } from '../../text/xml'

export type NamedText = readonly [name: string, value: string]

export function propertiesOf(texts: readonly NamedText[]): string {
  return element(
    'properties',
    {},
    ...texts.map(([name, value]) => element('property', { name, value })),
  )
}
