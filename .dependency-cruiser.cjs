/**
 * Who may import whom. Each room of the suite has one rule that lists all it may import of ours;
 * `comment` says why. tests/imports.test.ts applies them, and proves that they bite.
 */

const { folders } = require('./package.json')

const ROOMS = `^(${[...folders.shipped, ...folders.development, 'features', 'dist'].join('|')})/`
/** Tests may import what they test; fixtures, acceptance tests and generators are made for them. */
const TESTS = '(\\.test\\.ts$|/fixtures/|^tests/|^scripts/)'
/** What stands between the suite and any target. */
const GUARD = '^adapters/guard/'
/** What the guard, the loader and an adapter share: one setting, one kind of mistake, what they keep to themselves. */
const SETTINGS = '^adapters/(limits|target-not-loaded|thrown)\\.ts$'
/** What a target declares beside its capabilities: all who stand around a target pass it on. */
const TERMS = '^adapters/declared-terms\\.ts$'
/** A target behind an address. */
const HTTP = '^adapters/http/'
/** What both ends of the wire read and write by. */
const WIRE = '^adapters/(wire|strict-json)\\.ts$'
/** Validators of the contract's types, and sentences about what they find. */
const SCHEMA = '^adapters/schema/'
/** A target put behind an address. */
const SERVE = '^adapters/serve/'
/** The reference as a target. */
const REFERENCE = '^adapters/reference/'
/** A target module in a process of its own. */
const MODULE = '^adapters/module/'
/** A reader of the auditor's, which fetches stored bytes without the target. */
const STORAGE_READER = '^adapters/storage-reader/'
/** Which answers have bytes that such a reader fetched, and which faults are in the suite's own words. */
const NOTED = '^adapters/(fetched-bytes|said-fault)\\.ts$'
/** What removes secrets: adapters and steps use it too. */
const REDACTION = '^record/redaction/'
/** What makes texts of a target safe to show. */
const SAFE_TEXT = '^record/control-sequences\\.ts$'
/** Sentences as templates and values, which a reader can have in English and Chinese. */
const SAYING = '^record/saying\\.ts$'
/** What the suite saw of a target, as it goes into the record. */
const SEEN = '^record/seen-target\\.ts$'
const FOUNDATIONS =
  '^reference-impl/(call-log|clock|random|errors|memory|loaded-mark|state)(\\.ts$|/)'
/** The official protocols in front of the emulator. */
const PROTOCOLS = '^reference-impl/protocols/'
const SQL_SYNTAX = '^reference-impl/sql/syntax/'

/** A room imports nothing of ours but what `may` lists. */
function room(name, from, may, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: TESTS },
    to: { path: ROOMS, pathNot: may },
  }
}

/** A room of the emulator: its own files and the foundations, and what `may` adds. */
function emulatorRoom(name, may, comment) {
  const own = `^reference-impl/${name}/`
  const others = may.map((other) => `^reference-impl/${other}/`)
  return room(`reference-impl-${name}`, own, [own, FOUNDATIONS, ...others], comment)
}

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Files that need each other are one idea in two files, and neither can be read first.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere also leads around every other rule here.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared-packages-only',
      comment:
        'What is shipped runs on the declared dependencies: no others are installed beside it.',
      severity: 'error',
      from: { path: `^(${folders.shipped.join('|')})/`, pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    room(
      'features-nothing',
      '^features/',
      [],
      'The specification is text: what it needed from code would be hidden from its readers.',
    ),
    {
      ...room(
        'steps',
        '^steps/',
        [
          '^steps/support/',
          '^adapters/(target|contract|fetched-bytes|said-fault)\\.ts$',
          '^oracle/',
          '^record/',
        ],
        'No step knows the target: a question that names an implementation judges only that one.',
      ),
      from: {
        path: '^steps/',
        pathNot: [TESTS, '^steps/support/connection\\.ts$'],
      },
    },
    room(
      'oracle',
      '^oracle/',
      ['^oracle/', '^adapters/target\\.ts$', SAYING],
      'What is lawful is written from the clauses: an oracle that knew the reference would call its mistakes lawful.',
    ),
    room(
      'steps-connection',
      '^steps/support/connection\\.ts$',
      [
        '^steps/support/',
        '^record/past\\.ts$',
        '^adapters/(target|load|limits|said-fault|storage-reader/index)\\.ts$',
        SAYING,
      ],
      'The one place where steps get their target from; it too must not know which one it is.',
    ),
    {
      ...room(
        'adapters',
        '^adapters/',
        ['^adapters/target\\.ts$', SAYING],
        'An adapter is written against the port alone, as a stranger would write one.',
      ),
      from: {
        path: '^adapters/',
        pathNot: [
          ...[
            TESTS,
            GUARD,
            SCHEMA,
            SETTINGS,
            HTTP,
            SERVE,
            REFERENCE,
            MODULE,
            STORAGE_READER,
            NOTED,
          ],
          '^adapters/(target|load)\\.ts$',
        ],
      },
    },
    room(
      'adapters-port',
      '^adapters/target\\.ts$',
      [],
      'The port is what a stranger writes against: it needs nothing else.',
    ),
    room(
      'adapters-noted',
      NOTED,
      ['^adapters/target\\.ts$', SAYING],
      'What is noted beside answers and faults is read by steps too, which know no target.',
    ),
    room(
      'adapters-guard',
      GUARD,
      [
        GUARD,
        SCHEMA,
        SETTINGS,
        TERMS,
        REDACTION,
        NOTED,
        SAYING,
        '^adapters/(target|contract)\\.ts$',
      ],
      'The guard around every target judges answers by the port, whoever gave them.',
    ),
    {
      name: 'adapters-guard-door',
      comment: 'The guard has one entry file; the files behind it can be arranged anew.',
      severity: 'error',
      from: { pathNot: [GUARD, TESTS] },
      to: { path: '^adapters/guard/(?!index\\.ts$)' },
    },
    room(
      'adapters-schema',
      SCHEMA,
      [SCHEMA, SAYING, '^adapters/target\\.ts$'],
      'Both ends of the wire validate by it: it knows the types of the port alone.',
    ),
    room(
      'adapters-load',
      '^adapters/load\\.ts$',
      [
        SETTINGS,
        SEEN,
        REDACTION,
        NOTED,
        SAYING,
        '^adapters/(target|(guard|reference|http|module)/index)\\.ts$',
      ],
      'Finding a target means knowing the port, the guard around every target, and the built-in ones.',
    ),
    {
      name: 'adapters-load-lazily',
      comment: 'A run against another target neither loads the built-in ones nor waits for them.',
      severity: 'error',
      from: { path: '^adapters/load\\.ts$' },
      to: {
        path: '^adapters/(reference|http|module)/index\\.ts$',
        dependencyTypes: ['import', 'export'],
      },
    },
    room(
      'adapters-module',
      MODULE,
      [
        MODULE,
        SETTINGS,
        SEEN,
        TERMS,
        REDACTION,
        NOTED,
        SAYING,
        '^adapters/(target|contract|guard/index)\\.ts$',
      ],
      'The process of a target module knows the port and its operations; answers are judged behind it.',
    ),
    {
      name: 'adapters-module-door',
      comment: 'A target module is reached through one entry file.',
      severity: 'error',
      from: { pathNot: [MODULE, TESTS] },
      to: { path: '^adapters/module/(?!index\\.ts$)' },
    },
    room(
      'adapters-storage-reader',
      STORAGE_READER,
      [STORAGE_READER, NOTED, SETTINGS, REDACTION, SAYING, '^adapters/(target|module/index)\\.ts$'],
      'A reader fetches bytes beside the target: it knows the port, and how a module is loaded.',
    ),
    {
      name: 'adapters-storage-reader-door',
      comment: 'Readers are reached through one entry file.',
      severity: 'error',
      from: { pathNot: [STORAGE_READER, TESTS] },
      to: { path: '^adapters/storage-reader/(?!index\\.ts$)' },
    },
    room(
      'adapters-settings',
      SETTINGS,
      [SETTINGS, SAYING],
      'What is shared by all who stand around a target must not need any of them.',
    ),
    room(
      'adapters-http',
      HTTP,
      [
        HTTP,
        WIRE,
        SETTINGS,
        SEEN,
        TERMS,
        REDACTION,
        NOTED,
        SAYING,
        SAFE_TEXT,
        '^adapters/(target|contract)\\.ts$',
      ],
      'The client knows the port, and the words for mistakes in settings; answers are judged behind it.',
    ),
    {
      name: 'adapters-http-door',
      comment: 'The client has one entry file; the files behind it can be arranged anew.',
      severity: 'error',
      from: { pathNot: [HTTP, TESTS] },
      to: { path: '^adapters/http/(?!index\\.ts$)' },
    },
    room(
      'adapters-serve',
      SERVE,
      [SERVE, WIRE, SCHEMA, TERMS, SAYING, '^adapters/(target|contract)\\.ts$'],
      'The server passes on: it knows the port, its operations and their shapes, and no target.',
    ),
    {
      name: 'adapters-serve-door',
      comment: 'The server has one entry file; the files behind it can be arranged anew.',
      severity: 'error',
      from: { pathNot: [SERVE, TESTS] },
      to: { path: '^adapters/serve/(?!index\\.ts$)' },
    },
    room(
      'adapters-reference',
      REFERENCE,
      [REFERENCE, '^adapters/target(-not-loaded)?\\.ts$', '^reference-impl/index\\.ts$'],
      'The emulator is reached like any service: through its one door, translated to the port.',
    ),
    {
      name: 'adapters-reference-door',
      comment: 'The translation has one entry file; the files behind it can be arranged anew.',
      severity: 'error',
      from: { pathNot: [REFERENCE, TESTS] },
      to: { path: '^adapters/reference/(?!index\\.ts$)' },
    },
    {
      name: 'reference-impl-node-alone',
      comment: 'The emulator can be read, audited and lifted out whole: it stands on Node alone.',
      severity: 'error',
      from: { path: '^reference-impl/', pathNot: [PROTOCOLS, SQL_SYNTAX, TESTS] },
      to: { pathNot: '^reference-impl/', dependencyTypesNot: ['core'] },
    },
    room(
      'reference-impl-foundations',
      FOUNDATIONS,
      [FOUNDATIONS],
      'Time, chance, memory and errors are below everything, so they know nothing of it.',
    ),
    emulatorRoom(
      'ciphers',
      [],
      'Ciphers are mathematics; they know of no key service and no table.',
    ),
    emulatorRoom(
      'ram',
      [],
      'RAM judges policies; whose actions they speak of is not its business.',
    ),
    emulatorRoom(
      'columns',
      [],
      'Types and values of columns are used by the store, SQL and the protocols.',
    ),
    emulatorRoom(
      'record-stream',
      ['columns'],
      'The encoding of rows does not depend on where they are stored or sent.',
    ),
    emulatorRoom('billing', [], 'Billing counts what it is told; it asks nobody.'),
    emulatorRoom(
      'kms',
      ['ciphers'],
      'KMS needs ciphers for its keys, and knows none of its callers.',
    ),
    emulatorRoom(
      'maxcompute',
      ['kms', 'ram', 'ciphers', 'billing', 'columns', 'record-stream'],
      'MaxCompute is the caller of KMS, RAM and billing, never the other way round.',
    ),
    emulatorRoom(
      'hologres',
      ['maxcompute'],
      'Hologres reads MaxCompute, and reaches keys through it.',
    ),
    room(
      'reference-impl-protocols',
      PROTOCOLS,
      [
        PROTOCOLS,
        FOUNDATIONS,
        '^reference-impl/index\\.ts$',
        '^reference-impl/(columns|record-stream|sql)/index\\.ts$',
      ],
      'The wire reaches the services through the entry file of the emulator, as every client does.',
    ),
    {
      name: 'reference-impl-below-protocols',
      comment:
        'The services know nothing of the wire in front of them; only the command opens it, by its entry file.',
      severity: 'error',
      from: { pathNot: [PROTOCOLS, TESTS] },
      to: { path: PROTOCOLS, pathNot: '^reference-impl/protocols/index\\.ts$' },
    },
    {
      name: 'reference-impl-without-protocols',
      comment: 'The services know nothing of the wire in front of them.',
      severity: 'error',
      from: { path: '^(reference-impl|adapters|selftest|bench)/', pathNot: [PROTOCOLS, TESTS] },
      to: { path: PROTOCOLS },
    },
    room(
      'signatures',
      '^reference-impl/protocols/signatures/',
      ['^reference-impl/protocols/(signatures|http)/', FOUNDATIONS],
      'Signatures belong to requests; they do not depend on what is asked.',
    ),
    emulatorRoom(
      'store',
      ['maxcompute'],
      'What lasts is kept as records and objects. Only their shapes are known here, not what they mean.',
    ),
    emulatorRoom(
      'sql',
      ['columns', 'record-stream', 'maxcompute', 'ram'],
      'SQL stands on the tables and roles of MaxCompute, which know nothing of it.',
    ),
    {
      name: 'reference-impl-sql-syntax',
      comment:
        'The grammar is written with a toolkit for parsers; nothing else in SQL needs a library.',
      severity: 'error',
      from: { path: SQL_SYNTAX, pathNot: TESTS },
      to: {
        pathNot: ['^reference-impl/', 'node_modules/@?chevrotain'],
        dependencyTypesNot: ['core'],
      },
    },
    emulatorRoom('dataworks', ['maxcompute'], 'DataWorks creates projects in MaxCompute, no more.'),
    room(
      'record',
      '^record/',
      ['^record/', '^adapters/contract\\.ts$'],
      'What a run writes down is read by every other folder, so it knows none of them.',
    ),
    room(
      'specification',
      '^specification/',
      ['^specification/', '^record/', '^adapters/target\\.ts$'],
      'It reads text. What is done with it is decided elsewhere.',
    ),
    room(
      'reports',
      '^reports/',
      ['^reports/', '^record/', '^specification/', '^adapters/contract\\.ts$'],
      'A report is written from the messages of a run alone: it cannot say more than was recorded.',
    ),
    {
      name: 'reports-entry-files',
      comment:
        'Other folders import index.ts and bundle/index.ts. The reader of waivers is apart, because it loads YAML.',
      severity: 'error',
      from: { pathNot: ['^reports/', TESTS] },
      to: {
        path: '^reports/',
        pathNot: '^reports/(index|bundle/index|waivers/read-waivers)\\.ts$',
      },
    },
    {
      name: 'reports-bundle-door',
      comment: 'The bundle has one door, bundle/index.ts; what is behind it can be arranged anew.',
      severity: 'error',
      from: { pathNot: ['^reports/bundle/', TESTS] },
      to: { path: '^reports/bundle/(?!index\\.ts$)' },
    },
    room(
      'selftest',
      '^selftest/',
      ['^selftest/', '^adapters/', '^reference-impl/', '^specification/'],
      'Faulty targets are bent references; a self-test that knew the steps would prove itself.',
    ),
    room(
      'bench',
      '^bench/',
      ['^bench/', '^adapters/', '^reference-impl/ciphers/'],
      'Figures are taken of the port and of the ciphers: inner workings may change under them.',
    ),
    {
      name: 'bench-door',
      comment: 'Other folders import bench/index.ts; the files behind it can be rearranged.',
      severity: 'error',
      from: { pathNot: ['^bench/', TESTS] },
      to: { path: '^bench/(?!index\\.ts$)' },
    },
    room(
      'starting-points',
      '^cli/init/starting-points/',
      ['^adapters/target\\.ts$'],
      "What init writes stands in a stranger's folder: it finds the port there, in the package, and nothing else.",
    ),
    {
      name: 'nothing-imports-development',
      comment: 'What is shipped runs without the tests and the generators of the project.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'What tests share is a fixture or a part of the suite with a name of its own.',
      severity: 'error',
      from: {},
      to: { path: '\\.test\\.ts$' },
    },
    {
      name: 'fixtures-are-for-tests',
      comment: 'Material made for tests must not decide anything in a run.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: '/fixtures/' },
    },
    {
      name: 'nobody-imports-dist',
      comment: 'What was compiled from an older tree would be mixed with this one.',
      severity: 'error',
      from: {},
      to: { path: '^dist/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^reports/out/' },
    // An import of types alone binds two rooms just as well.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['node', 'require', 'import', 'default'],
    },
  },
}
