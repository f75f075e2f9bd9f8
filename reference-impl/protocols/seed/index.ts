/** Seeds: entry file of this folder. They fill a new emulator; nothing here reads files. */

export { applySeed, identityOf, SeedMistake, type SeedPath } from './apply-seed'
export type { SeedDocument } from './seed-document'
export { trySeed } from './try-seed'
