import { lawful, usedBy } from '../../specimen'

export const { freedom, connect } = usedBy(
  [
    {
      system: 'Apache Hadoop',
      address: 'https://hadoop.apache.org/docs/stable/hadoop-aws/tools/hadoop-aws/committers.html',
    },
    { system: 'MinIO', address: 'https://github.com/minio/mint/issues/257' },
  ],
  lawful(
    'A file without bytes says that a write has ended: nothing in it could be encrypted.',
    ({ inspection }) => ({
      'inspection.storedObjects': async (input) => {
        const outcome = await inspection.storedObjects(input)
        if (!outcome.ok || outcome.value.length === 0) return outcome
        return {
          ok: true,
          value: [{ id: '_SUCCESS', bytes: '', envelope: null }, ...outcome.value],
        }
      },
    }),
  ),
)
