/** Who takes part in an assessment, as roles and parties of OSCAL. No name of them is verified. */
import type { Run } from '../../verdict/model'
import { startersWording } from '../../wording/target-wording'
import { uuidOf } from '../name-uuid'
import { markup, props } from './data-types'

/** Names of those who have a role, and where the run has the names from. */
interface Role {
  readonly id: string
  readonly title: string
  readonly source: string
  readonly names: readonly string[]
}

/** The assessor is always there. */
function rolesOf(run: Run): readonly Role[] {
  const { starters, by, waivers } = run
  const applied = waivers.flatMap(({ waiver, state }) => (state === 'applied' ? [waiver] : []))
  const source = 'as the file of waivers says, not verified'
  const roles: readonly Role[] = [
    {
      id: 'assessor',
      title: 'Assessor: had the suite ask the target',
      source: startersWording(run),
      names: starters.length === 0 ? [by ?? ''] : starters.map(({ name }) => name),
    },
    {
      id: 'risk-owner',
      title: 'Risk owner: accepts a violation until a day',
      source,
      names: applied.map(({ owner }) => owner),
    },
    {
      id: 'risk-approver',
      title: 'Risk approver: approved that a violation is accepted',
      source,
      names: applied.flatMap(({ approval }) => approval?.approver ?? []),
    },
  ]
  return roles.filter(({ names }) => names.length > 0)
}

interface Party {
  readonly uuid: string
  readonly type: 'person' | 'organization'
  readonly name: string
}

/** Members of the metadata: `roles`, `parties`, `responsible-parties`. */
export function partiesOf(run: Run): object {
  const roles = rolesOf(run)
  const parties = roles.flatMap(({ names }) => names.map(party))
  const named = new Map(parties.map((each) => [each.uuid, each]))
  return {
    roles: roles.map(({ id, title }) => ({ id, title })),
    parties: [...named.values()],
    'responsible-parties': roles.map(({ id, source, names }) => ({
      'role-id': id,
      'party-uuids': [...new Set(names.map((name) => party(name).uuid))],
      remarks: markup(source),
    })),
  }
}

/** A waiver is owned by a person or a team, and a run can be started by either; OSCAL has no third kind. */
function party(text: string): Party {
  const name = props({ name: text })[0]?.value
  return name === undefined
    ? { uuid: uuidOf('party', ''), type: 'organization', name: 'not recorded' }
    : { uuid: uuidOf('party', name), type: 'person', name }
}
