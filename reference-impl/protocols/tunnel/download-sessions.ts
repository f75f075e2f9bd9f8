/** Downloads: how many rows there are and of which columns, as it was when the session began. */

import type { Column, Partition } from '../../columns'
import type { RandomBytes } from '../../random'
import { invalidColumnSpec, invalidRowRange, noSuchDownload, notOwnSession } from './refusals'
import { isExpired, type Session, Sessions } from './sessions'
import type { TunnelSubject } from './tunnel-request'

export interface DownloadSession extends Session {
  readonly columns: readonly Column[]
  readonly partitionKeys: readonly Column[]
  readonly values: Partition
  readonly rows: number
}

export class DownloadSessions {
  readonly #now: () => number
  readonly #sessions: Sessions<DownloadSession>

  constructor(random: RandomBytes, now: () => number) {
    this.#now = now
    this.#sessions = new Sessions(random)
  }

  begin(session: Omit<DownloadSession, 'id' | 'initiated'>): DownloadSession {
    const initiated = this.#now()
    const begun = { ...session, id: this.#sessions.newId(initiated), initiated }
    this.#sessions.add(begun)
    return begun
  }

  /** @throws ServiceError where there is none, or it is of another user or another partition */
  find(id: string, asked: { subject: TunnelSubject; partition: string; principal: string }) {
    const session = this.#sessions.find(id, asked.subject)
    if (!session || session.partition !== asked.partition) throw noSuchDownload()
    if (session.principal !== asked.principal) throw notOwnSession()
    return session
  }

  isExpired(session: DownloadSession): boolean {
    return isExpired(session, this.#now())
  }
}

export interface RowRange {
  /** Counts from 0. */
  readonly start: number
  readonly count: number
}

/**
 * The rows that are asked for, such as `(0,1000)`. Default: all.
 *
 * @throws ServiceError where they are not in the session
 */
export function rowRange(asked: string | undefined, rows: number): RowRange {
  if (asked === undefined) return { start: 0, count: rows }
  const [, start = '', count = ''] = /^\(\s*(\d{1,15})\s*,\s*(\d{1,19})\s*\)$/.exec(asked) ?? []
  const range = { start: Number(start), count: Number(count) }
  if (start === '' || range.start + range.count > rows) throw invalidRowRange(rows)
  return range
}

/**
 * The indices of the columns that are asked for, by their names and in their order. undefined: all.
 *
 * @throws ServiceError where there is no such column
 */
export function wantedColumns(
  asked: string | undefined,
  columns: readonly Column[],
): readonly number[] | undefined {
  if (asked === undefined || asked.trim() === '') return undefined
  return asked.split(',').map((sent) => {
    const name = sent.trim().toLowerCase()
    const index = columns.findIndex((column) => column.name === name)
    if (index < 0) throw invalidColumnSpec(sent.trim())
    return index
  })
}
