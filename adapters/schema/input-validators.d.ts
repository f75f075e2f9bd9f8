/** Validators of each operation's input, by its types alone. */
import type { ValidateFunction } from 'ajv'
import type { OperationName } from '../target'

declare const validators: Readonly<Record<OperationName, ValidateFunction>>
export = validators
