/** Which scenarios of a run have no result yet, by their places: ids differ from process to process. */
import type { Pickle } from '@cucumber/messages'
import type { BegunRun } from './earlier-run'

export function unfinishedIn({ head, finished }: BegunRun): (pickle: Pickle) => boolean {
  const done = new Set(
    head.flatMap(({ pickle }) => (pickle && finished.has(pickle.id) ? [placeOf(pickle)] : [])),
  )
  return (pickle) => !done.has(placeOf(pickle))
}

/** Of an outline, each row has a line of its own. */
function placeOf({ uri, location }: Pickle): string {
  return `${uri}:${location?.line}`
}
