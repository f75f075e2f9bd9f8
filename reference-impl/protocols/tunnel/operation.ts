/** An operation of the tunnel, as data: docs/emulator.md has a table of them. */

import type { StreamedAnswer } from '../http/streamed-answer'
import type { Instances, OdpsCall } from '../odps'
import type { DownloadSessions } from './download-sessions'
import type { TunnelQuery, TunnelSubject } from './tunnel-request'
import type { UploadSessions } from './upload-sessions'

export interface TunnelRequest {
  readonly subject: TunnelSubject
  readonly query: TunnelQuery
  readonly headers: Readonly<Record<string, string>>
  readonly body: AsyncIterable<Buffer>
}

export interface TunnelState {
  readonly uploads: UploadSessions
  readonly downloads: DownloadSessions
  /** Of ODPS REST, whose results can be downloaded. */
  readonly instances: Instances
}

export interface TunnelOperation {
  readonly name: string
  readonly does: string
  /** The method, and the parameters that say which operation it is. */
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly parameters: readonly string[]
  readonly perform: (
    call: OdpsCall,
    request: TunnelRequest,
    state: TunnelState,
  ) => Promise<StreamedAnswer>
}
