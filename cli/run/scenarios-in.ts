/** Which pickles are scenarios of a list of ids, by their places: Cucumber does not know the ids. */
import type { Pickle } from '@cucumber/messages'
import { readSpecification } from '../../specification/specification-folder'

/** @param features folder of the specification */
export function scenariosIn(
  ids: readonly string[],
  features: string,
): (pickle: Pick<Pickle, 'uri' | 'location'>) => boolean {
  const wanted = new Set(ids)
  const { scenarios } = readSpecification(features)
  const places = new Set(
    scenarios.filter(({ id }) => wanted.has(id)).map(({ uri, line }) => `${uri}:${line}`),
  )
  return ({ uri, location }) => places.has(`${uri}:${location?.line}`)
}
