/** Validators of the YAML files that the suite reads, compiled from their schemas. */
import type { ValidateFunction } from 'ajv'

export declare const clauses: ValidateFunction
export declare const emulatorSeed: ValidateFunction
export declare const frameworks: ValidateFunction
export declare const profiles: ValidateFunction
export declare const sentences: ValidateFunction
export declare const waivers: ValidateFunction
