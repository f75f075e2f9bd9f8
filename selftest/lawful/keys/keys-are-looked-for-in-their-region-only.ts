import { MasterKeyChoice } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'The page gives no codes: a key of another region is refused as one that the project’s own ' +
    'region does not have.',
}

class LocalChoice extends MasterKeyChoice {
  protected override requireSameRegion(): void {}
}

export const connect = withParts({ masterKeyChoice: (needs) => new LocalChoice(needs) })
