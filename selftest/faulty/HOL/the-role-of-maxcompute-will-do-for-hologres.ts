import { Hologres } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-2',
  'Who lets MaxCompute use a key has let Hologres use it, and cannot take that back alone.',
  replacing('dataKeys', (dataKeys) => ({
    unwrap: (caller, region, wrapped) =>
      dataKeys.unwrap({ ...caller, service: 'odps' }, region, wrapped),
  })),
  { hologres: (needs) => new Hologres({ ...needs, isGranted: () => true }) },
)
