import { gunzipSync, gzipSync } from 'node:zlib'
import { unpacked } from '../../parts/unpacked'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'The page says that data is encrypted, not in which form: here it is gzip, then encrypted.',
  replacing('sealing', (sealing) => ({
    sealed: (chunk, encryption, dataKey) =>
      sealing.sealed(gzipSync(chunk, { level: 1 }), encryption, dataKey),
    open(object, unwrap, see) {
      const isPlain = object.header.length === 0
      sealing.open(object, unwrap, (chunk) => see(isPlain ? chunk : unpacked(gunzipSync, chunk)))
    },
  })),
)
