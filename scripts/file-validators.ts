/**
 * The validators of the YAML files that the suite reads, compiled by ajv from their schemas, so
 * that no start of the command compiles a schema.
 */
import { join } from 'node:path'
import { _, Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone'
import emulatorSeed from '../docs/emulator/seed.schema.json'
import waivers from '../docs/waivers/waivers.schema.json'
import clauses from '../features/clauses.schema.json'
import frameworks from '../features/frameworks.schema.json'
import profiles from '../features/profiles.schema.json'
import sentences from '../features/sentences.schema.json'
import { isCalendarDay } from '../specification/yaml/calendar-day'

export const FILE_VALIDATORS = join('specification', 'yaml', 'file-validators.js')

export function fileValidators(): string {
  const ajv = new Ajv({
    allErrors: true,
    // An error has the schema and the data at its place.
    verbose: true,
    formats: { date: isCalendarDay },
    // Tests hold the schemas to the rules for schemas.
    meta: false,
    validateSchema: false,
    code: {
      source: true,
      lines: true,
      formats: _`{ date: require("./calendar-day").isCalendarDay }`,
    },
  })
  for (const [name, schema] of Object.entries({
    clauses,
    emulatorSeed,
    frameworks,
    profiles,
    sentences,
    waivers,
  })) {
    ajv.addSchema(schema, name)
  }
  const names = ['clauses', 'emulatorSeed', 'frameworks', 'profiles', 'sentences', 'waivers']
  const byName = Object.fromEntries(names.map((name) => [name, name]))
  return `${GENERATED}\n${standaloneCode(ajv, byName)}\n`
}

const GENERATED =
  '// Generated from the schemas of YAML files by npm run file-validators. Do not edit.'
