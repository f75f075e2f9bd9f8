/** MaxCompute asks KMS in the region of the master key, not of the project. */
import { replacing } from '../replacing'

export const dataKeysOfAnyRegion = replacing('dataKeys', (dataKeys, { kms }) => ({
  unwrap: (caller, region, wrapped) =>
    dataKeys.unwrap(caller, kms.regionOf(wrapped) ?? region, wrapped),
  generate: (caller, { keyId, region }) =>
    dataKeys.generate(caller, { keyId, region: kms.regionOf(keyId) ?? region }),
}))
