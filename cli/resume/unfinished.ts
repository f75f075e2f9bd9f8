/** Which scenarios of a run have no result yet, by their places: ids differ from process to process. */
import type { Pickle } from '@cucumber/messages'
import { placeOf } from '../../record/past'
import type { BegunRun } from './earlier-run'

export function unfinishedIn({ head, finished, notYet }: BegunRun): (pickle: Pickle) => boolean {
  const done = new Set(
    head.flatMap(({ pickle }) =>
      pickle && (finished.has(pickle.id) || notYet?.has(pickle.id)) ? [placeOf(pickle)] : [],
    ),
  )
  return (pickle) => !done.has(placeOf(pickle))
}
