/** The admin door: entry file of this folder. What a tester does to the emulator, apart from the cloud's own paths. */

export { Admin, type AdminNeeds, adminBodyLimit, isForAdmin } from './admin'
export { ADMIN_PATH, ADMIN_ROUTES, type AdminRoute } from './routes'
