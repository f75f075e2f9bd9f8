/**
 * Proves that the import rules bite: a small tree, one planted import for each line of the table, and
 * lawful ones among them that must not be accused.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { folders } from '../package.json'
import { ROOT, run, runTo } from './programs/process'

/** From, to, and the rule that must say no. */
const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  ['features/hidden.ts', 'adapters/target.ts', 'features-nothing'],
  ['steps/table.ts', 'adapters/reference/index.ts', 'steps'],
  ['steps/table.ts', 'adapters/load.ts', 'steps'],
  ['steps/table.ts', 'steps/key.ts', 'steps'],
  ['steps/table.ts', 'reference-impl/index.ts', 'steps'],
  ['steps/support/world.ts', 'adapters/load.ts', 'steps'],
  ['steps/support/connection.ts', 'adapters/reference/index.ts', 'steps-connection'],
  ['oracle/rows.ts', 'reference-impl/index.ts', 'oracle'],
  ['oracle/rows.ts', 'record/evidence.ts', 'oracle'],
  ['oracle/walks/walk.ts', 'adapters/load.ts', 'oracle'],
  ['oracle/walks/walk.ts', 'steps/support/world.ts', 'oracle'],
  ['record/redaction/data-keys.ts', 'adapters/load.ts', 'record'],
  ['record/redaction/data-keys.ts', 'adapters/target.ts', 'record'],
  ['record/evidence.ts', 'reports/index.ts', 'record'],
  ['specification/clauses.ts', 'reports/index.ts', 'specification'],
  ['specification/clauses.ts', 'adapters/load.ts', 'specification'],
  ['adapters/target.ts', 'adapters/http/index.ts', 'adapters-port'],
  ['adapters/target.ts', 'record/saying.ts', 'adapters-port'],
  ['adapters/said-fault.ts', 'adapters/load.ts', 'adapters-noted'],
  ['adapters/http/index.ts', 'reference-impl/index.ts', 'adapters-http'],
  ['adapters/http/index.ts', 'adapters/load.ts', 'adapters-http'],
  ['adapters/http/client.ts', 'adapters/guard/checked.ts', 'adapters-http'],
  ['adapters/load.ts', 'adapters/http/client.ts', 'adapters-http-door'],
  ['adapters/load.ts', 'adapters/http/index.ts', 'adapters-load-lazily'],
  ['adapters/serve/index.ts', 'adapters/load.ts', 'adapters-serve'],
  ['adapters/serve/replies.ts', 'adapters/guard/checked.ts', 'adapters-serve'],
  ['adapters/serve/replies.ts', 'adapters/http/index.ts', 'adapters-serve'],
  ['cli/main.ts', 'adapters/serve/sandboxes.ts', 'adapters-serve-door'],
  ['adapters/limits.ts', 'adapters/target.ts', 'adapters-settings'],
  ['selftest/specimens.ts', 'adapters/reference/keys.ts', 'adapters-reference-door'],
  ['adapters/reference/keys.ts', 'reference-impl/kms/kms.ts', 'adapters-reference'],
  ['adapters/guard/checked.ts', 'adapters/load.ts', 'adapters-guard'],
  ['cli/main.ts', 'adapters/guard/checked.ts', 'adapters-guard-door'],
  ['adapters/load.ts', 'reference-impl/index.ts', 'adapters-load'],
  ['adapters/load.ts', 'adapters/reference/index.ts', 'adapters-load-lazily'],
  ['adapters/reference/index.ts', 'reference-impl/kms/kms.ts', 'adapters-reference'],
  ['reference-impl/clock.ts', 'reference-impl/kms/kms.ts', 'reference-impl-foundations'],
  ['reference-impl/ciphers/rc4.ts', 'reference-impl/kms/kms.ts', 'reference-impl-ciphers'],
  ['reference-impl/ram/policy.ts', 'reference-impl/kms/kms.ts', 'reference-impl-ram'],
  ['reference-impl/columns/value.ts', 'reference-impl/kms/kms.ts', 'reference-impl-columns'],
  [
    'reference-impl/record-stream/decode.ts',
    'reference-impl/maxcompute/table.ts',
    'reference-impl-record-stream',
  ],
  ['reference-impl/billing/bill.ts', 'reference-impl/kms/kms.ts', 'reference-impl-billing'],
  ['reference-impl/sql/sql.ts', 'reference-impl/kms/kms.ts', 'reference-impl-sql'],
  ['reference-impl/maxcompute/table.ts', 'reference-impl/sql/sql.ts', 'reference-impl-maxcompute'],
  ['reference-impl/kms/kms.ts', 'reference-impl/maxcompute/table.ts', 'reference-impl-kms'],
  ['reference-impl/kms/kms.ts', 'reference-impl/ram/policy.ts', 'reference-impl-kms'],
  [
    'reference-impl/maxcompute/table.ts',
    'reference-impl/hologres/read.ts',
    'reference-impl-maxcompute',
  ],
  ['reference-impl/hologres/read.ts', 'reference-impl/kms/kms.ts', 'reference-impl-hologres'],
  [
    'reference-impl/dataworks/create.ts',
    'reference-impl/ram/policy.ts',
    'reference-impl-dataworks',
  ],
  [
    'reference-impl/protocols/kms/index.ts',
    'reference-impl/kms/kms.ts',
    'reference-impl-protocols',
  ],
  [
    'reference-impl/kms/kms.ts',
    'reference-impl/protocols/index.ts',
    'reference-impl-without-protocols',
  ],
  ['cli/main.ts', 'reference-impl/protocols/kms/index.ts', 'reference-impl-below-protocols'],
  [
    'reference-impl/protocols/signatures/index.ts',
    'reference-impl/protocols/kms/index.ts',
    'signatures',
  ],
  ['reference-impl/index.ts', 'adapters/target.ts', 'reference-impl-node-alone'],
  ['reference-impl/index.ts', 'declared', 'reference-impl-node-alone'],
  ['adapters/contract.ts', 'adapters/guard/checked.ts', 'adapters'],
  ['adapters/schema/mistake.ts', 'adapters/contract.ts', 'adapters-schema'],
  ['reports/verdict/verdict-document.ts', 'adapters/target.ts', 'reports'],
  ['cli/main.ts', 'tests/performance/suite.ts', 'nothing-imports-development'],
  ['cli/main.ts', 'scripts/build.ts', 'nothing-imports-development'],
  ['reports/verdict/verdict-document.ts', 'cli/main.ts', 'reports'],
  ['cli/main.ts', 'reports/verdict/judge.ts', 'reports-entry-files'],
  ['reports/index.ts', 'reports/bundle/make-bundle.ts', 'reports-bundle-door'],
  ['selftest/faulty.ts', 'steps/table.ts', 'selftest'],
  ['bench/figures.ts', 'reference-impl/kms/kms.ts', 'bench'],
  ['cli/main.ts', 'bench/figures.ts', 'bench-door'],
  ['cli/init/starting-points/typescript/target.ts', 'cli/main.ts', 'starting-points'],
  ['cli/main.ts', 'cli/main.test.ts', 'nobody-imports-tests'],
  ['cli/main.ts', 'cli/fixtures/broken.ts', 'fixtures-are-for-tests'],
  ['cli/main.ts', 'dist/cli/main.js', 'nobody-imports-dist'],
  ['cli/main.ts', 'undeclared', 'declared-packages-only'],
  ['cli/main.ts', 'only-for-tests', 'declared-packages-only'],
  ['cli/main.ts', './nowhere', 'resolvable'],
  ['cli/chicken.ts', 'cli/egg.ts', 'no-cycles'],
]

const ALLOWED: readonly (readonly [string, string])[] = [
  ['oracle/rows.ts', 'adapters/target.ts'],
  ['oracle/rows.ts', 'record/saying.ts'],
  ['steps/support/world.ts', 'oracle/oracle.ts'],
  ['cli/main.ts', 'reports/bundle/index.ts'],
  ['cli/main.ts', 'bench/index.ts'],
  ['adapters/reference/keys.ts', 'reference-impl/index.ts'],
  ['steps/table.ts', 'steps/support/world.ts'],
  ['steps/table.ts', 'adapters/target.ts'],
  ['steps/table.ts', 'adapters/contract.ts'],
  ['steps/table.ts', 'adapters/said-fault.ts'],
  ['adapters/guard/checked.ts', 'record/saying.ts'],
  ['adapters/guard/checked.ts', 'adapters/contract.ts'],
  ['adapters/guard/checked.ts', 'adapters/schema/mistake.ts'],
  ['adapters/serve/check-input.ts', 'adapters/schema/mistake.ts'],
  ['adapters/http/client.ts', 'adapters/contract.ts'],
  ['adapters/contract.ts', 'adapters/target.ts'],
  ['reports/verdict/verdict-document.ts', 'adapters/contract.ts'],
  ['steps/table.ts', 'declared'],
  ['steps/support/connection.ts', 'adapters/load.ts'],
  ['record/redaction/data-keys.ts', 'record/redaction/encodings.ts'],
  ['adapters/http/index.ts', 'adapters/target.ts'],
  ['adapters/http/index.ts', 'adapters/http/client.ts'],
  ['adapters/http/index.ts', 'adapters/wire.ts'],
  ['adapters/http/settings.ts', 'adapters/limits.ts'],
  ['adapters/http/reading.ts', 'adapters/strict-json.ts'],
  ['adapters/serve/index.ts', 'adapters/serve/sandboxes.ts'],
  ['adapters/serve/operations.ts', 'adapters/contract.ts'],
  ['adapters/serve/input.ts', 'adapters/strict-json.ts'],
  ['adapters/guard/checked.ts', 'adapters/limits.ts'],
  ['adapters/load.ts', 'adapters/guard/index.ts'],
  ['adapters/guard/checked.ts', 'adapters/guard/answer-shape.ts'],
  ['adapters/reference/index.ts', 'reference-impl/index.ts'],
  ['reference-impl/index.ts', 'reference-impl/maxcompute/table.ts'],
  ['reference-impl/index.ts', 'node:fs'],
  ['reference-impl/protocols/kms/index.ts', 'reference-impl/index.ts'],
  ['reference-impl/protocols/kms/index.ts', 'declared'],
  ['cli/main.ts', 'reference-impl/protocols/index.ts'],
  ['reference-impl/maxcompute/table.ts', 'reference-impl/kms/kms.ts'],
  ['reference-impl/maxcompute/table.ts', 'reference-impl/clock.ts'],
  ['reference-impl/hologres/read.ts', 'reference-impl/maxcompute/table.ts'],
  ['reference-impl/kms/kms.ts', 'reference-impl/ciphers/rc4.ts'],
  ['selftest/faulty.ts', 'adapters/reference/index.ts'],
  ['bench/figures.ts', 'reference-impl/ciphers/rc4.ts'],
  ['tests/performance/reports.ts', 'reports/index.ts'],
  ['reports/verdict/verdict-document.ts', 'record/context.ts'],
  ['reports/verdict/verdict-document.ts', 'specification/clauses.ts'],
  ['specification/clauses.ts', 'record/context.ts'],
  ['adapters/http/client.ts', 'record/redaction/index.ts'],
  ['cli/main.ts', 'reports/index.ts'],
  ['cli/egg.ts', 'cli/chicken.ts'],
  ['cli/main.ts', 'steps/table.ts'],
  ['cli/main.test.ts', 'cli/fixtures/broken.ts'],
  ['reports/verdict/verdict-document.test.ts', 'cli/main.ts'],
]

const FOLDERS = ['features', ...folders.shipped, ...folders.development]

it('every folder imports only what it may', async () => {
  const config = ['--config', '.dependency-cruiser.cjs']
  const { stdout } = await runTo(0, 'depcruise', [...config, ...FOLDERS])
  const [, modules = '0'] = stdout.match(/(\d+) modules/) ?? []
  // With nothing looked at, no rule is broken either.
  expect(Number(modules)).to.be.above(FOLDERS.length)
})

describe('the import rules', () => {
  let accused: ReadonlySet<string>

  before(async () => {
    const tree = mkdtempSync(join(tmpdir(), 'sealproof-imports-'))
    try {
      plant(tree)
      accused = await cruise(tree)
    } finally {
      rmSync(tree, { recursive: true, force: true })
    }
  })

  for (const [from, to, rule] of FORBIDDEN) {
    it(`${rule}: ${from} must not import ${to}`, () => {
      expect(accused).to.include(`${rule}: ${from} → ${resolved(to)}`)
    })
  }

  for (const [from, to] of ALLOWED) {
    it(`${from} may import ${to}`, () => {
      const edge = `: ${from} → ${resolved(to)}`
      // Planted imports close circles with lawful ones; that is their fault.
      const rules = [...accused].filter(
        (line) => line.endsWith(edge) && !line.startsWith('no-cycles'),
      )
      expect(rules).to.deep.equal([])
    })
  }
})

/** Where dependency-cruiser finds an import: packages have their file in the planted tree. */
function resolved(to: string): string {
  return isPackage(to) ? `node_modules/${to}/index.js` : to
}

function isPackage(to: string): boolean {
  return !/[./:]/.test(to)
}

function plant(tree: string): void {
  const imported = new Map<string, string[]>()
  for (const [from, to] of [...FORBIDDEN, ...ALLOWED]) {
    imported.set(from, [...(imported.get(from) ?? []), to])
    if (!/^(\.|node:)/.test(to) && !imported.has(resolved(to))) imported.set(resolved(to), [])
  }
  for (const [file, targets] of imported) {
    write(join(tree, file), targets.map((to) => `import '${specifier(file, to)}'\n`).join(''))
  }
  const dependencies = { declared: '1.0.0' }
  const devDependencies = { 'only-for-tests': '1.0.0' }
  write(join(tree, 'package.json'), JSON.stringify({ dependencies, devDependencies, folders }))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json']) {
    cpSync(join(ROOT, file), join(tree, file))
  }
}

function specifier(from: string, to: string): string {
  if (isPackage(to) || /^(\.|node:)/.test(to)) return to
  const path = relative(dirname(from), to).replace(/\.ts$/, '')
  return path.startsWith('.') ? path : `./${path}`
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

interface Cruise {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
  }
}

async function cruise(tree: string): Promise<ReadonlySet<string>> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const { stdout, stderr } = await run('depcruise', [...args, ...FOLDERS], { cwd: tree })
  if (stdout === '') throw new Error(stderr)
  const { violations } = (JSON.parse(stdout) as Cruise).summary
  return new Set(violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`))
}
