/** Answers the requests of uploads and downloads: which operation it is, and that its sessions are of this cloud. */

import type { Cloud } from '../../index'
import type { RandomBytes } from '../../random'
import type { StreamedAnswer, StreamedRequest } from '../http/streamed-answer'
import { type Instances, jsonErrorAnswer, type OdpsCall, type OdpsGateway } from '../odps'
import { downloadDirectly } from './direct-download'
import { DownloadSessions } from './download-sessions'
import { beginDownload, download, lookAtDownload } from './downloads'
import type { TunnelOperation, TunnelState } from './operation'
import { methodNotAllowed } from './refusals'
import { refusingRecords } from './refusing-records'
import { isCovered, subjectOf, TunnelQuery } from './tunnel-request'
import { UploadSessions } from './upload-sessions'
import { beginUpload, commitUpload, lookAtUpload, uploadBlock } from './uploads'

/** Where two fit, the first counts. */
export const TUNNEL_OPERATIONS: readonly TunnelOperation[] = [
  {
    name: 'UploadBlock',
    does: 'stores a block of rows',
    method: 'PUT',
    parameters: ['uploadid', 'blockid'],
    perform: uploadBlock,
  },
  {
    name: 'CompleteUpload',
    does: 'makes the rows of all blocks visible',
    method: 'POST',
    parameters: ['uploadid'],
    perform: commitUpload,
  },
  {
    name: 'GetUpload',
    does: 'says the status and the blocks of an upload',
    method: 'GET',
    parameters: ['uploadid'],
    perform: lookAtUpload,
  },
  {
    name: 'InitiateUpload',
    does: 'begins an upload to a table or a partition',
    method: 'POST',
    parameters: ['uploads'],
    perform: beginUpload,
  },
  {
    name: 'Download',
    does: 'sends rows of a table, a partition or a result',
    method: 'GET',
    parameters: ['downloadid', 'data'],
    perform: download,
  },
  {
    name: 'DownloadDirectly',
    does: 'sends the columns and the rows of a result without a session; `rowrange` may reach beyond the end',
    method: 'GET',
    parameters: ['data'],
    perform: downloadDirectly,
  },
  {
    name: 'GetDownload',
    does: 'says the columns and the number of rows of a download',
    method: 'GET',
    parameters: ['downloadid'],
    perform: lookAtDownload,
  },
  {
    name: 'InitiateDownload',
    does: 'begins a download of a table, a partition or a result',
    method: 'POST',
    parameters: ['downloads'],
    perform: beginDownload,
  },
]

/** As the admin door and recent calls name it. */
export const TUNNEL_PRODUCT = { name: 'Tunnel', version: '6', operations: TUNNEL_OPERATIONS }

export interface TunnelNeeds {
  readonly gateway: OdpsGateway
  readonly instances: Instances
  readonly random: RandomBytes
  /** The time of the cloud, in milliseconds. */
  readonly now: () => number
}

export class Tunnel {
  readonly #needs: TunnelNeeds
  /** A reset makes another cloud, which knows none of the sessions. */
  #of: { readonly cloud: Cloud; readonly state: TunnelState } | undefined

  constructor(needs: TunnelNeeds) {
    this.#needs = needs
  }

  answer(request: StreamedRequest): Promise<StreamedAnswer> {
    const find = () => {
      const query = new TunnelQuery(request.query)
      const operation = TUNNEL_OPERATIONS.find(
        ({ method, parameters }) =>
          method === request.method && parameters.every((name) => query.has(name)),
      )
      if (!operation || !isCovered(request.path)) throw methodNotAllowed(request.method)
      const { headers, body } = request
      const asked = { subject: subjectOf(request.path), query, headers, body }
      return {
        name: operation.name,
        perform: (call: OdpsCall) =>
          refusingRecords(() => operation.perform(call, asked, this.#stateOf(call.cloud))),
      }
    }
    return this.#needs.gateway.answer(request, TUNNEL_PRODUCT.name, find, jsonErrorAnswer)
  }

  #stateOf(cloud: Cloud): TunnelState {
    if (this.#of?.cloud !== cloud) {
      const { random, now, instances } = this.#needs
      const uploads = new UploadSessions(random, now)
      this.#of = {
        cloud,
        state: { uploads, downloads: new DownloadSessions(random, now), instances },
      }
    }
    return this.#of.state
  }
}
