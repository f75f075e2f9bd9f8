/**
 * The official protocols of Alibaba Cloud in front of the emulator: entry file of this folder. The
 * services below know nothing of them.
 */

export {
  DEFAULT_IDENTITY,
  DEFAULT_PROJECT,
  type Emulator,
  type EmulatorIdentity,
  type EmulatorSettings,
  PRODUCTS,
  startEmulator,
} from './emulator'
export type { ParameterTable, Product } from './gateway'
