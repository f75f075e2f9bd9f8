/**
 * Who had a run played: whom `--by` names, else whom the CI service names, else the account it ran under. All but the
 * first say beside the name where it comes from, for an account is no person.
 */
import { userInfo } from 'node:os'
import { oneLine } from '../../reports'
import { UsageError } from '../../specification/usage-error'

/** A variable that this service sets, and those that name who started the job, the best first. */
export const CI_SERVICES: readonly {
  readonly name: string
  readonly mark: string
  readonly actors: readonly string[]
}[] = [
  // Whoever runs a workflow again need not be the actor that it first ran for.
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
  // Set by its plugin "Build User Vars"; without it Jenkins names nobody.
  { name: 'Jenkins', mark: 'JENKINS_URL', actors: ['BUILD_USER_ID', 'BUILD_USER'] },
]

const LONGEST_NAME = 200

/** As it is put into the record: one line of plain text. Undefined where nobody can be named. */
export function askedBy(
  named: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
  account: () => string = () => userInfo().username,
): string | undefined {
  return named ?? ciActor(environment) ?? localAccount(account)
}

/** What the operator gave to `--by`. */
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

/** A container may run under a number that no account has. */
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
