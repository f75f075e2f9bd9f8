/**
 * The official protocols of Alibaba Cloud in front of the emulator: entry file of this folder. The
 * services below know nothing of them.
 */

export {
  DEFAULT_PROJECT,
  type Emulator,
  type EmulatorSettings,
  PRODUCTS,
  startEmulator,
} from './emulator'
export { DEFAULT_IDENTITY, type EmulatorIdentity } from './emulator-identity'
export type { ParameterTable, Product } from './gateway'
