/**
 * State that lasts: entry file of this folder. It keeps the records of the services, whatever they are,
 * and knows none of the services but the object store of MaxCompute.
 */

import '../loaded-mark'

export { DataFolder, DataFolderError } from './data-folder'
export type { Change, Database } from './database'
export { type KeptRecord, KeptState } from './kept-state'
