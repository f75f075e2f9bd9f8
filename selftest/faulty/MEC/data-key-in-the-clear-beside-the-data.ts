import { faulty, replacing } from '../../specimen'

/** The unwrapped data key is cached in storage. */
export const { fault, connect } = faulty(
  'MEC-7',
  'Whoever gets hold of a disk finds the key beside the lock, and needs no KMS.',
  replacing('sealing', (sealing) => ({
    sealed(chunk, encryption, dataKey) {
      const { header, body } = sealing.sealed(chunk, encryption, dataKey)
      const cached = {
        ...JSON.parse(header.toString()),
        dataKey: dataKey.plaintext.toString('hex'),
      }
      return { header: Buffer.from(JSON.stringify(cached)), body }
    },
  })),
)
