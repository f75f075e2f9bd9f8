/** Validators of the value of each operation's answers, and of a refusal. */
import type { ValidateFunction } from 'ajv'
import type { OperationName } from '../target'

declare const validators: Readonly<Record<OperationName | 'refusal', ValidateFunction>>
export = validators
