/**
 * Who started a run: the name given with `--by`, the user that the CI service names, the local account. Each keeps its
 * source, since none of them is verified, and an account is not a person.
 */
import { userInfo } from 'node:os'
import type { RunStarter } from '../../record/run-starter'
import { oneLine } from '../../reports'
import { UsageError } from '../../specification/usage-error'

/** `mark`: a variable that the service sets. `actors`: variables with who started the job, best first. */
export const CI_SERVICES: readonly {
  readonly name: string
  readonly mark: string
  readonly actors: readonly string[]
}[] = [
  // A workflow may be run again by another user than the first actor.
  {
    name: 'GitHub Actions',
    mark: 'GITHUB_ACTIONS',
    actors: ['GITHUB_TRIGGERING_ACTOR', 'GITHUB_ACTOR'],
  },
  { name: 'GitLab CI', mark: 'GITLAB_CI', actors: ['GITLAB_USER_LOGIN'] },
  { name: 'Azure Pipelines', mark: 'TF_BUILD', actors: ['BUILD_REQUESTEDFOR'] },
  { name: 'CircleCI', mark: 'CIRCLECI', actors: ['CIRCLE_USERNAME'] },
  { name: 'Buildkite', mark: 'BUILDKITE', actors: ['BUILDKITE_BUILD_CREATOR'] },
  { name: 'AWS CodeBuild', mark: 'CODEBUILD_BUILD_ID', actors: ['CODEBUILD_INITIATOR'] },
  { name: 'Alibaba Cloud DevOps', mark: 'PIPELINE_ID', actors: ['BUILD_EXECUTOR'] },
  // Set by the plugin "Build User Vars" only.
  { name: 'Jenkins', mark: 'JENKINS_URL', actors: ['BUILD_USER_ID', 'BUILD_USER'] },
]

const LONGEST_NAME = 200

/**
 * Who started the run, by each source that has a name. The account is left out on a CI service that names a user: there it
 * is the same for all.
 */
export function startersOf(
  named: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
  account: () => string = () => userInfo().username,
): readonly RunStarter[] {
  const flag = named === undefined ? [] : [{ name: named, source: 'flag' } as const]
  const other = ciActor(environment) ?? localAccount(account)
  return [...flag, ...(other === undefined ? [] : [other])]
}

/** The first of them as one line of plain text, for the record. Undefined where there is no name. */
export function askedBy([first]: readonly RunStarter[]): string | undefined {
  if (first === undefined || first.source === 'flag') return first?.name
  return `${first.name} (${first.service ?? 'local account'})`
}

/** Validates the value of `--by`. */
export function checkBy(name: string): string {
  const shown = oneLine(name)
  if (shown === '') throw new UsageError('--by names nobody; it takes a name')
  if (shown !== name.trim()) {
    throw new UsageError(
      '--by holds characters that cannot be printed; it takes a name on one line',
    )
  }
  if (shown.length <= LONGEST_NAME) return shown
  throw new UsageError(`--by takes a name of at most ${LONGEST_NAME} characters`)
}

function ciActor(environment: NodeJS.ProcessEnv): RunStarter | undefined {
  for (const { name, mark, actors } of CI_SERVICES) {
    if (!environment[mark]) continue
    const actor = actors.map((variable) => printable(environment[variable] ?? '')).find(Boolean)
    if (actor) return { name: actor, source: 'ci', service: name }
  }
  return undefined
}

/** A container may run under a user id without an account. */
function localAccount(account: () => string): RunStarter | undefined {
  try {
    const name = printable(account())
    return name === '' ? undefined : { name, source: 'account' }
  } catch {
    return undefined
  }
}

function printable(name: string): string {
  return oneLine(name.slice(0, LONGEST_NAME))
}
