/** Reads through Hologres: HOL. */
import type { OperationName } from '../adapters/target'
import { say } from '../record/saying'
import { ANYTHING, type Lawful, type Reason, reason } from './finding'
import { effective, latest } from './history'
import { unavailable } from './key-states'
import { compareRows } from './rows'
import { NOTHING, type Rules } from './rule'
import type { KnownEncryption, State } from './state'

type HologresOperation = Extract<OperationName, `hologres.${string}`>

const FIRST_VERSION = [1, 1]
const ONLY_REGION = 'cn-shanghai'

export const HOLOGRES_RULES: Rules<HologresOperation> = {
  'hologres.createInstance': {
    lawful: () => ANYTHING,
    accepted(state, { version, region }, { instanceId }) {
      state.instances.set(instanceId, { version, region })
      return NOTHING
    },
  },
  'hologres.readExternalTable': {
    lawful(state, { instanceId, project: name, table: tableName, as }) {
      const instance = state.instances.get(instanceId)
      const project = state.projects.get(name)
      const table = project?.tables.get(tableName)
      if (instance === undefined || project === undefined || table === undefined) return ANYTHING
      if (table.isTampered) return ANYTHING
      if (project.isUnsure || as !== undefined || instance.region !== project.region)
        return ANYTHING
      if (project.encryption === null) return { must: [], may: [], promises: ['HOL-6'] }
      const lawful = limits(state, instance.version, project.region, project.encryption)
      // Rows that are not encrypted need no key: whether the limits hold for them is not said.
      if (table.rows.some(({ isSealed }) => isSealed)) return lawful
      return { ...lawful, must: [], may: [...lawful.must, ...lawful.may] }
    },
    accepted(state, { project: name, table: tableName }, rows) {
      const project = state.projects.get(name)
      const table = project?.tables.get(tableName)
      if (project === undefined || table === undefined || project.isUnsure) return NOTHING
      return compareRows(state, project, table, rows, [
        project.encryption === null ? 'HOL-6' : 'HOL-4',
      ])
    },
  },
}

function limits(
  state: State,
  version: string,
  region: string,
  encryption: KnownEncryption,
): Lawful {
  const must: Reason[] = []
  const may: Reason[] = []
  if (!isSupported(version))
    must.push(reason('HOL-1', say`version ${version} is below 1.1`, 'HOLOGRES_VERSION_UNSUPPORTED'))
  const { hologres } = state.services
  const role = reason(
    'HOL-2',
    say`Hologres lacks its role`,
    'SERVICE_NOT_AUTHORIZED',
    'ACCESS_DENIED',
  )
  if (!effective(hologres, state.now).has(true)) must.push(role)
  else if (!latest(hologres) || effective(hologres, state.now).size > 1) may.push(role)
  if (encryption.keyId === undefined)
    may.push(
      reason(
        'HOL-5',
        say`the project is under the default key`,
        'HOLOGRES_VERSION_UNSUPPORTED',
        'KEY_REGION_UNSUPPORTED',
        'SERVICE_NOT_AUTHORIZED',
        'KEY_UNAVAILABLE',
      ),
    )
  else if (region !== ONLY_REGION)
    must.push(reason('HOL-3', say`the BYOK lives in ${region}`, 'KEY_REGION_UNSUPPORTED'))
  const key = unavailable(state, encryption, { disabled: 'HOL-7', deleted: 'HOL-7' })
  return { must: [...must, ...key.must], may: [...may, ...key.may], promises: ['HOL-4', 'HOL-1'] }
}

/** Versions are compared by number; a leading letter, as in r1.3.37, is left out. */
export function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version
    .replace(/^[a-z]/i, '')
    .split('.')
    .map(Number)
  const [firstMajor = 0, firstMinor = 0] = FIRST_VERSION
  return major > firstMajor || (major === firstMajor && minor >= firstMinor)
}
