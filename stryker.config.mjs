/**
 * Single-site mutation of the reference: one place in it is changed at a time, and the suite is to notice.
 * docs/mutation.md says how the figures are read. This file is configuration and plugin at once.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

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
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Scenarios take milliseconds: what takes longer than this stands still.
  timeoutMS: 10_000,
  timeoutFactor: 2,
  // Only what the features need is copied.
  ignorePatterns: [
    '/bench',
    '/checks',
    '/cli',
    '/dist',
    '/docs',
    '/reports',
    '/selftest',
    '**/*.test.ts',
  ],
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/out/mutation/mutation.json' },
}

/*
 * Cucumber 13 takes a colon in a formatter's name for the end of the name, and what follows for a file to
 * write to. The runner names its formatter by a URL without quotes: Cucumber would empty that very file.
 * So the names get quotes, before the runner takes hold of Cucumber.
 */
const require = createRequire(import.meta.url)
const runner = dirname(require.resolve('@stryker-mutator/cucumber-runner'))
const cucumber = require(join(runner, 'cucumber-wrapper.cjs'))
const { loadConfiguration } = cucumber
cucumber.loadConfiguration = ({ provided, ...options }) =>
  loadConfiguration({
    ...options,
    provided: { ...provided, format: provided.format.map((name) => `"${name}"`) },
  })

export const { strykerPlugins, strykerValidationSchema } = await import(
  '@stryker-mutator/cucumber-runner'
)
