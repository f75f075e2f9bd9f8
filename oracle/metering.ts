/** KMS's log and the bill: BIL, MEC-5. */
import type { BillLine } from '../adapters/target'
import { say } from '../record/saying'
import { ANYTHING, type Finding, findings } from './finding'
import { LATEST_EFFECT } from './history'
import { NOTHING, type Rules } from './rule'
import type { KnownProject, State } from './state'

/** Cryptographic operations are charged: https://www.alibabacloud.com/help/en/doc-detail/52608.htm */
const CHARGED = [
  'Decrypt',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
] as const

/** Hours that were added up may differ by this. */
const ROUNDING = 0.01

type Calls = Readonly<Record<string, number>>

export const METERING_RULES: Rules<'metering.kmsCalls' | 'metering.bill'> = {
  'metering.kmsCalls': {
    lawful: () => ANYTHING,
    asks(state, { project: name }) {
      const project = name === undefined ? undefined : state.projects.get(name)
      if (project === undefined || project.isUnsure) return []
      if (project.encryption === null && !project.isEncryptedLater) return ['BIL-4']
      return isDue(state, project) && !sharesKey(state, project) ? ['BIL-2'] : []
    },
    accepted(state, { project: name }, calls) {
      if (name === undefined) return ofAccount(state, calls)
      const project = state.projects.get(name)
      if (project === undefined || project.isUnsure) return NOTHING
      const count = sum(calls)
      if (project.encryption === null && !project.isEncryptedLater) {
        if (count === 0) return NOTHING
        return findings(
          ['BIL-4', 'MEC-5'],
          say`no KMS call of an unencrypted project`,
          say`${count} calls`,
        )
      }
      const { counted } = project
      project.counted = { at: state.now, calls: count }
      if (!isDue(state, project) || sharesKey(state, project)) return NOTHING
      // What is cached is given up within 24 hours, so a later use needs a call.
      if (counted !== undefined && isUsedPastTheCache(state, project, counted.at)) {
        if (count > counted.calls) return NOTHING
        return findings(
          ['BIL-2'],
          say`more than ${counted.calls} calls, since the project was used more than 24 hours later`,
          say`${count} calls`,
        )
      }
      if (count > 0) return NOTHING
      return findings(
        ['BIL-2'],
        say`KMS calls of the project, whose rows were encrypted`,
        say`none is counted`,
      )
    },
  },
  'metering.bill': {
    lawful: () => ANYTHING,
    asks({ logged, now, meteringDelayHours }) {
      const isDue = logged !== undefined && now - logged.at >= meteringDelayHours
      return ['BIL-1', ...(isDue && sum(logged.calls) > 0 ? ['BIL-3', 'BIL-5'] : [])]
    },
    accepted(state, _input, bill) {
      const found: Finding[] = []
      const charged = bill.filter(
        ({ service, item }) =>
          service === 'maxcompute' && /encrypt|decrypt|cipher|kms|\bkey/i.test(item),
      )
      if (charged[0] !== undefined)
        found.push(
          ...findings(
            ['BIL-1'],
            say`no charge of MaxCompute for encryption`,
            say`${charged[0].item}`,
          ),
        )
      const { logged } = state
      state.billed = { at: state.now, calls: billedCalls(bill) }
      // The bill may be late, but what was logged before that is on it; later calls may be too.
      if (logged !== undefined && state.now - logged.at >= state.meteringDelayHours)
        found.push(...compared(logged.calls, bill))
      const untraced = bill.find(
        ({ service, item, keyId, quantity }) =>
          service === 'kms' &&
          CHARGED.some((name) => name === item) &&
          quantity > 0 &&
          keyId === undefined,
      )
      if (untraced !== undefined)
        found.push(
          ...findings(
            ['BIL-5'],
            say`the key of each charged call`,
            say`${untraced.item} without a key`,
          ),
        )
      const unbilled = unbilledKey(state, bill)
      if (unbilled !== undefined)
        found.push(
          ...findings(
            ['BIL-5'],
            say`calls under ${unbilled}, which encrypted rows`,
            say`none is billed`,
          ),
        )
      const misplaced = bill.find(({ service, keyId, region }) => {
        const key = keyId === undefined ? undefined : state.keys.get(keyId)
        return service === 'kms' && key !== undefined && key.region !== region
      })
      if (misplaced !== undefined)
        found.push(
          ...findings(
            ['BIL-5'],
            say`the region of the key`,
            say`${misplaced.item} in ${misplaced.region}`,
          ),
        )
      return found
    },
  },
}

function ofAccount(state: State, calls: Calls): readonly Finding[] {
  const before = state.logged
  state.logged = { at: state.now, calls }
  const fewer = CHARGED.find((name) => (calls[name] ?? 0) < (before?.calls[name] ?? 0))
  if (fewer !== undefined)
    return findings(
      ['BIL-3'],
      say`${before?.calls[fewer] ?? 0} calls of ${fewer} or more`,
      say`${calls[fewer] ?? 0}`,
    )
  const { billed } = state
  const over =
    billed !== undefined && !state.isKmsRefused && state.now - billed.at >= state.meteringDelayHours
      ? CHARGED.find((name) => (billed.calls[name] ?? 0) > (calls[name] ?? 0))
      : undefined
  if (over !== undefined)
    return findings(
      ['BIL-3'],
      say`${calls[over] ?? 0} calls of ${over}, as KMS has logged`,
      say`${billed?.calls[over] ?? 0} on the bill`,
    )
  if (sum(calls) > 0 || ![...state.projects.values()].some((project) => isDue(state, project)))
    return NOTHING
  return findings(['BIL-2'], say`KMS calls, since rows were encrypted`, say`none is counted`)
}

function compared(logged: Calls, bill: readonly BillLine[]): readonly Finding[] {
  return CHARGED.flatMap((name) => {
    const billed = billedCalls(bill)[name] ?? 0
    const least = logged[name] ?? 0
    if (billed >= least) return []
    return findings(
      ['BIL-3'],
      say`${least} calls of ${name}, as KMS has logged`,
      say`${billed} on the bill`,
    )
  })
}

function billedCalls(bill: readonly BillLine[]): Calls {
  const quantityOf = (name: string) =>
    bill
      .filter(({ service, item }) => service === 'kms' && item === name)
      .reduce((count, { quantity }) => count + quantity, 0)
  return Object.fromEntries(CHARGED.map((name) => [name, quantityOf(name)]))
}

/** Under a BYOK, whose state must be known: that of a default key cannot change. */
function isUsedPastTheCache(
  { now, meteringDelayHours }: State,
  { openedAt, encryption }: KnownProject,
  since: number,
): boolean {
  if (openedAt === undefined || encryption?.keyId === undefined) return false
  return openedAt - since > LATEST_EFFECT + ROUNDING && now - openedAt >= meteringDelayHours
}

/** A key that encrypted rows is on the bill, whichever calls it took. */
function unbilledKey(state: State, bill: readonly BillLine[]): string | undefined {
  return [...state.projects.values()]
    .filter((project) => isDue(state, project) && project.keyIds.length === 1)
    .flatMap(({ keyIds }) => keyIds)
    .find(
      (id) =>
        !bill.some(
          ({ service, keyId, item, quantity }) =>
            service === 'kms' &&
            keyId === id &&
            quantity > 0 &&
            CHARGED.some((name) => name === item),
        ),
    )
}

/** Its rows were encrypted long enough ago for the calls to be counted. */
function isDue(
  { now, meteringDelayHours }: State,
  { sealedSince, isUnsure }: KnownProject,
): boolean {
  return sealedSince !== undefined && !isUnsure && now - sealedSince >= meteringDelayHours
}

/** Projects of one key may share a data key, and so its calls (BIL-6). */
function sharesKey({ projects }: State, project: KnownProject): boolean {
  return [...projects.values()].some(
    (other) =>
      other !== project &&
      other.encryption !== null &&
      (other.isUnsure || other.encryption.keyId === project.encryption?.keyId),
  )
}

function sum(calls: Calls): number {
  return CHARGED.reduce((count, name) => count + (calls[name] ?? 0), 0)
}
