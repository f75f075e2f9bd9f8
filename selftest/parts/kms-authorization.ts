/** KMS authorizes its callers in another way. */
import { Kms, type KmsSettings, type Parts } from '../../reference-impl/index'

type Authorize = NonNullable<KmsSettings['authorize']>

/** @param authorizeWith makes the new check; it gets the reference's */
export function authorizing(authorizeWith: (authorize: Authorize) => Authorize): Partial<Parts> {
  return {
    kms: ({ authorize = () => true, ...settings }) =>
      new Kms({ ...settings, authorize: authorizeWith(authorize) }),
  }
}
