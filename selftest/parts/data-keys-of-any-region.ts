/** MaxCompute asks KMS in the region where the master key lies, wherever the project is. */
import {
  DataKeys,
  type DataKeysNeeds,
  type MasterKey,
  type ServiceCaller,
} from '../../reference-impl/index'

export class DataKeysOfAnyRegion extends DataKeys {
  readonly #kms: DataKeysNeeds['kms']

  constructor(needs: DataKeysNeeds) {
    super(needs)
    this.#kms = needs.kms
  }

  override unwrap(caller: ServiceCaller, region: string, wrapped: Buffer): Buffer {
    return super.unwrap(caller, this.#kms.regionOf(wrapped) ?? region, wrapped)
  }

  protected override generate(caller: ServiceCaller, { keyId, region }: MasterKey) {
    return super.generate(caller, { keyId, region: this.#kms.regionOf(keyId) ?? region })
  }
}
