/**
 * Who asked for a run: the name given with `--by`, else the user that the CI service names, else the local
 * account. The last two add where the name comes from, since an account is not a person.
 */
import { userInfo } from 'node:os'
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

/** One line of plain text for the record. Undefined where there is no name. */
export function askedBy(
  named: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
  account: () => string = () => userInfo().username,
): string | undefined {
  return named ?? ciActor(environment) ?? localAccount(account)
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

function ciActor(environment: NodeJS.ProcessEnv): string | undefined {
  for (const { name, mark, actors } of CI_SERVICES) {
    if (!environment[mark]) continue
    const actor = actors.map((variable) => printable(environment[variable] ?? '')).find(Boolean)
    if (actor) return `${actor} (${name})`
  }
  return undefined
}

/** A container may run under a user id without an account. */
function localAccount(account: () => string): string | undefined {
  try {
    const name = printable(account())
    return name === '' ? undefined : `${name} (local account)`
  } catch {
    return undefined
  }
}

function printable(name: string): string {
  return oneLine(name.slice(0, LONGEST_NAME))
}
