/**
 * The clients of PyPI that ./install brings into .venv/ at the project's root, and programs that ask with them. Where
 * they are not installed, a test is skipped with the reason: `describe('…', { skip: missingClients() }, …)`.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Emulator } from '../../../reference-impl/protocols'
import { ROOT, run } from '../../programs/process'

export const PYTHON_OF_CLIENTS = join(ROOT, '.venv', 'bin', 'python')

/** Why the clients cannot be asked; false when they can. */
export function missingClients(): string | false {
  return existsSync(join(ROOT, '.venv', 'requirements.sha256'))
    ? false
    : 'skipped: needs the clients of PyPI (tests/clients/python/install brings them)'
}

/**
 * Plays a program of this folder, whose last line is `play(__name__)` of checks.py, against an emulator: each of its
 * checks is a test within the one given. The program finds the emulator in the environment; see checks.py.
 */
export async function playChecks(
  test: TestContext,
  program: string,
  { address, identity }: Emulator,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const ended = await run(PYTHON_OF_CLIENTS, [join(__dirname, program)], {
    env: {
      ALIBABA_CLOUD_ACCESS_KEY_ID: identity.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: identity.accessKeySecret,
      EMULATOR_ADDRESS: address,
      EMULATOR_REGION: identity.region,
      EMULATOR_ACCOUNT: identity.accountId,
      PYTHONIOENCODING: 'utf-8',
      ...env,
    },
  })
  const checks = ended.stdout.split('\n').flatMap(readCheck)
  for (const { title, failure } of checks) {
    await test.test(title, () => {
      if (failure !== undefined) throw new Error(failure)
    })
  }
  if (ended.code !== 0) throw new Error(`${program} ended with ${ended.code}\n${ended.stderr}`)
  if (checks.length === 0) throw new Error(`${program} checked nothing\n${ended.stderr}`)
}

interface Check {
  readonly title: string
  /** The trace of Python where the check failed. */
  readonly failure?: string
}

/** What checks.py printed of one check; other lines are what clients print. */
function readCheck(line: string): Check[] {
  const prefix = 'CHECK '
  return line.startsWith(prefix) ? [JSON.parse(line.slice(prefix.length)) as Check] : []
}
