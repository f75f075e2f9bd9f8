/** Uploads: blocks in any order, which become rows of the table together. */

import type { Column, RecordChunk } from '../../columns'
import type { StagedWrite } from '../../index'
import type { RandomBytes } from '../../random'
import { invalidBlockId, noSuchUpload, notOwnSession, statusConflict } from './refusals'
import { isExpired, type Session, Sessions } from './sessions'
import type { TunnelSubject } from './tunnel-request'

/** Block ids are smaller (https://www.alibabacloud.com/help/en/maxcompute/user-guide/overview-of-dts). */
const BLOCKS = 20_000

export interface UploadSession extends Session {
  readonly write: StagedWrite
  readonly partitionKeys: readonly Column[]
  /** Once it was begun. Rejected, the session is as before. */
  commit: Promise<void> | undefined
  isClosed: boolean
}

export type UploadStatus = 'normal' | 'closing' | 'closed' | 'expired'

export class UploadSessions {
  readonly #now: () => number
  readonly #sessions: Sessions<UploadSession>

  constructor(random: RandomBytes, now: () => number) {
    this.#now = now
    this.#sessions = new Sessions(random, ({ write }) => {
      void write.abort().catch(() => {})
    })
  }

  begin(
    write: StagedWrite,
    session: Pick<UploadSession, 'subject' | 'partition' | 'principal' | 'partitionKeys'>,
  ): UploadSession {
    const initiated = this.#now()
    const id = this.#sessions.newId(initiated)
    const begun = { ...session, id, write, initiated, commit: undefined, isClosed: false }
    this.#sessions.add(begun)
    return begun
  }

  /** @throws ServiceError where there is none, or it is of another user or another partition */
  find(id: string, asked: { subject: TunnelSubject; partition: string; principal: string }) {
    const session = this.#sessions.find(id, asked.subject)
    if (!session || session.partition !== asked.partition) throw noSuchUpload()
    if (session.principal !== asked.principal) throw notOwnSession()
    return session
  }

  statusOf(session: UploadSession): UploadStatus {
    if (session.isClosed) return 'closed'
    if (session.commit) return 'closing'
    return isExpired(session, this.#now()) ? 'expired' : 'normal'
  }

  /** Stores a block. One that was stored before is replaced. */
  async write(
    session: UploadSession,
    blockId: string | undefined,
    chunks: AsyncIterable<RecordChunk>,
  ): Promise<void> {
    const block = /^\d{1,5}$/.test(blockId ?? '') ? Number(blockId) : BLOCKS
    if (block >= BLOCKS) throw invalidBlockId(BLOCKS - 1)
    this.#requireNormal(session)
    await session.write.write(block, chunks)
  }

  /** Commits all blocks. A client whose answer was lost may ask again. */
  async commit(session: UploadSession): Promise<void> {
    if (session.isClosed) return
    if (!session.commit) {
      this.#requireNormal(session)
      session.commit = session.write.commit([...session.write.blocks])
    }
    try {
      await session.commit
      session.isClosed = true
    } finally {
      session.commit = undefined
    }
  }

  #requireNormal(session: UploadSession): void {
    const status = this.statusOf(session)
    if (status !== 'normal') throw statusConflict(status)
  }
}
