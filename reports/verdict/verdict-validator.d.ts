/** The validator of a kept verdict.json, for those members that are read of it. */
import type { ValidateFunction } from 'ajv'

declare const validate: ValidateFunction
export = validate
