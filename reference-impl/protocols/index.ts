/**
 * The official protocols of Alibaba Cloud in front of the emulator: entry file of this folder. The
 * services below know nothing of them.
 */

export { ADMIN_PATH, ADMIN_ROUTES, type AdminRoute } from './admin'
export {
  type Emulator,
  type EmulatorSettings,
  startEmulator,
} from './emulator'
export { DEFAULT_IDENTITY, type EmulatorIdentity } from './emulator-identity'
export type { ParameterTable, Product } from './gateway'
export { ODPS_ROUTES, type OdpsRoute } from './odps'
export { PRODUCTS } from './products'
export { type SeedDocument, SeedMistake, trySeed } from './seed'
export { SeedConflict } from './served-cloud'
export { TUNNEL_PRODUCT } from './tunnel'
