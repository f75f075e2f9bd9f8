import { deflateSync, inflateSync } from 'node:zlib'
import { unpacked } from '../../parts/unpacked'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'Unencrypted is not uncompressed: rows are deflated in every project, and encrypted after that ' +
    'in those that are.',
  replacing('sealing', (sealing) => ({
    plain: (chunk) => sealing.plain(deflateSync(chunk)),
    sealed: (chunk, encryption, dataKey) => sealing.sealed(deflateSync(chunk), encryption, dataKey),
    open(object, unwrap, see) {
      sealing.open(object, unwrap, (chunk) => see(unpacked(inflateSync, chunk)))
    },
  })),
)
