/**
 * Single-site mutation of the reference: one place in it is changed at a time, and the suite is to notice.
 * docs/mutation.md says how the figures are read. This file is configuration and plugin at once.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const { folders } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
/** The features run on these folders; the others are not copied. */
const NEEDED_BY_FEATURES = [
  'adapters',
  'oracle',
  'record',
  'reference-impl',
  'specification',
  'steps',
]

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['./stryker.config.mjs'],
  testRunner: 'cucumber',
  // The ciphers are held by published vectors, and the suite opens bytes with instruments of its own. A
  // room's index only passes on what is inside.
  mutate: [
    'reference-impl/**/*.ts',
    '!reference-impl/**/*.test.ts',
    '!reference-impl/**/fixtures/**',
    '!reference-impl/ciphers/**',
    '!reference-impl/*/index.ts',
  ],
  ignorers: ['refusal-messages'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Scenarios take milliseconds: what takes longer than this stands still.
  timeoutMS: 10_000,
  timeoutFactor: 2,
  // Only what the features need is copied.
  ignorePatterns: [
    '/dist',
    '/docs',
    ...[...folders.shipped, ...folders.development]
      .filter((folder) => !NEEDED_BY_FEATURES.includes(folder))
      .map((folder) => `/${folder}`),
    '**/*.test.ts',
  ],
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/out/mutation/mutation.json' },
}

const require = createRequire(import.meta.url)
const runner = dirname(require.resolve('@stryker-mutator/cucumber-runner'))
const cucumber = require(join(runner, 'cucumber-wrapper.cjs'))
const { loadConfiguration, runCucumber } = cucumber

/*
 * Cucumber 13 takes a colon in a formatter's name for the end of the name, and what follows for a file to
 * write to. The runner names its formatter by a URL without quotes: Cucumber would empty that very file.
 * So the names get quotes, before the runner takes hold of Cucumber.
 */
cucumber.loadConfiguration = ({ provided, ...options }) =>
  loadConfiguration({
    ...options,
    provided: { ...provided, format: provided.format.map((name) => `"${name}"`) },
  })

/*
 * The first scenario would load the reference, and changes in what runs only as it is loaded would be put
 * to that scenario alone, when it has been loaded already. Loaded here, they count as static: each is put
 * to every scenario, and what is loaded is forgotten before it, which is faster than a process of its own.
 */
let isToReload = false
cucumber.runCucumber = (configuration) => {
  const here = process.cwd()
  const requireHere = createRequire(join(here, 'package.json'))
  if (isToReload) {
    // Steps stay, since Cucumber holds on to them, and so does what they share with every target.
    const staying = [join(here, 'steps/'), join(here, 'adapters/target.ts')]
    for (const file of Object.keys(requireHere.cache)) {
      const isOurs = file.startsWith(join(here, '/')) && !file.includes('node_modules')
      if (isOurs && !staying.some((place) => file.startsWith(place))) delete requireHere.cache[file]
    }
  }
  requireHere('ts-node/register')
  try {
    requireHere('./adapters/reference/index.ts')
    provideWalksAnew(requireHere)
  } catch {
    // A reference that cannot be loaded is for the scenarios to find.
  }
  return runCucumber(configuration)
}

/** Else the walks of one change would count for all that follow, since what the steps remember stays. */
function provideWalksAnew(requireHere) {
  const { provideWalks } = requireHere('./steps/support/walks/desk.ts')
  const { playForRun } = requireHere('./steps/support/walks/play-for-run.ts')
  const { WALKS_OF_A_RUN } = requireHere('./steps/support/walks/walks-of-a-run.ts')
  endWalks()
  endWalks = provideWalks(async () => {
    const { loadTarget } = requireHere('./adapters/load.ts')
    const target = await loadTarget('reference', {}, { where: 'in this process' })
    return playForRun(target, WALKS_OF_A_RUN)
  })
}
let endWalks = () => {}

/**
 * The first of the scenarios about walks plays them for all, and each says what they showed of one clause. So what
 * one of them runs counts for all.
 */
function shareWalks({ tests = [], mutantCoverage, ...result }) {
  const perTest = { ...mutantCoverage?.perTest }
  const walks = tests.filter(({ name }) => name.endsWith('Walks in an order nobody planned'))
  if (tests.length > 0 && walks.length === 0)
    throw new Error('no scenario about walks has its name')
  const counts = Object.assign({}, ...walks.map(({ id }) => perTest[id]))
  for (const { id } of walks) perTest[id] = counts
  return { ...result, tests, mutantCoverage: { ...mutantCoverage, perTest } }
}

/** The words of a refusal: the suite compares its code and never its message. */
const refusalMessages = {
  kind: 'Ignore',
  name: 'refusal-messages',
  value: {
    shouldIgnore(path) {
      if (!path.isStringLiteral() && !path.isTemplateLiteral()) return undefined
      const call = path.findParent(
        (parent) => parent.isCallExpression() || parent.isNewExpression(),
      )
      const callee = call?.node.callee.name
      if (callee === undefined) return undefined
      const places = call.node.arguments
      const isMessage =
        callee === 'ServiceError'
          ? path.node === places[2]
          : /^(RangeError|CorruptRows|malformed)$/.test(callee) ||
            call.scope.getBinding(callee)?.path.parent.source?.value === './refusals'
      return isMessage ? 'the words of a refusal, which the suite never compares' : undefined
    },
  },
}

const {
  CucumberTestRunner,
  strykerPlugins: runnerPlugins,
  strykerValidationSchema,
} = await import('@stryker-mutator/cucumber-runner')
const { dryRun, mutantRun } = CucumberTestRunner.prototype
Object.assign(CucumberTestRunner.prototype, {
  capabilities: () => ({ reloadEnvironment: true }),
  async dryRun(options) {
    return shareWalks(await dryRun.call(this, options))
  },
  mutantRun(options) {
    isToReload = options.reloadEnvironment
    return mutantRun.call(this, options)
  },
})

export const strykerPlugins = [...runnerPlugins, refusalMessages]
export { strykerValidationSchema }
