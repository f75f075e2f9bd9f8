/** How a run begins: anew, or where an earlier one was broken off. */
import type { Envelope } from '@cucumber/messages'
import { withoutAnswers } from '../../record/redaction'
import type { Progress } from '../../reports'
import { Continuation, resumedWith } from '../resume/continuation'
import type { BegunRun } from '../resume/earlier-run'
import { mustBeTheSameRun } from '../resume/same-run'
import type { RecordFile } from './record-file'
import type { RunRequest } from './request'
import { lockRun } from './run-lock'
import { isUnbegun, removeUnbegun } from './unbegun-run'

/** What takes messages: those that are written now, and those that the record has already. */
export interface Takers {
  readonly takeNew: (message: Envelope) => void
  readonly takeRecorded: (message: Envelope) => void
}

export interface Beginning {
  /** Before the first question. */
  introduce(takers: Takers): void
  /** When the questions begin. Returns what releases the folder. */
  begin(record: RecordFile, takers: Takers): () => void
  /** The messages for the record, of one that Cucumber sent. */
  following(message: Envelope): readonly Envelope[]
}

export function beginAnew(
  context: Envelope,
  { out, takesFolder = false }: Pick<RunRequest, 'out' | 'takesFolder'>,
): Beginning {
  return {
    introduce: ({ takeNew }) => takeNew(context),
    begin(record) {
      if (out !== undefined && (takesFolder || isUnbegun(out))) removeUnbegun(out)
      return lockRun(record.begin(out))
    },
    following: (message) => [message],
  }
}

/** The verb that resumes has locked the folder. @throws UsageError where it is not the same run */
/** @param addresses of the features that are read; left out: all */
export function resumed(
  earlier: BegunRun,
  context: Envelope,
  progress: Progress,
  addresses?: ReadonlySet<string>,
): Beginning {
  mustBeTheSameRun(earlier.folder, earlier.context, context)
  const continuation = new Continuation(earlier, addresses)
  return {
    introduce({ takeRecorded }) {
      progress.begunEarlier()
      const brokenOff = new Set(earlier.brokenOff.map(({ id }) => id))
      for (const message of earlier.messages()) {
        const { testCaseStartedId = '' } = message.attachment ?? message.testStepFinished ?? {}
        takeRecorded(brokenOff.has(testCaseStartedId) ? withoutAnswers(message) : message)
      }
    },
    begin(record, { takeNew }) {
      record.goOn(earlier.folder, earlier.size)
      for (const { told } of earlier.brokenOff)
        for (const { message, place } of told) record.correct(place, withoutAnswers(message))
      for (const message of resumedWith(earlier, new Date())) takeNew(message)
      record.settle(undefined)
      progress.goesOn()
      return () => {}
    },
    following: (message) => continuation.take(message),
  }
}
