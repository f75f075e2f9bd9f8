/** Writes that are refused because of the key are stored in the clear all the same. */
import { type Replacement, replacing } from '../replacing'
import { isRefusal } from './refusals'

/** @param isStored which of the refused writes */
export function storingRefusedWrites(
  isStored: (write: { readonly isNewTable: boolean }) => boolean,
): Replacement {
  return replacing('tunnel', (tunnel, { projects }) => ({
    async writeRows(principal, request) {
      const project = projects.find(principal, request.project)
      const isNewTable = !project.tables.get(request.table.toLowerCase())?.exists
      try {
        await tunnel.writeRows(principal, request)
      } catch (error) {
        const isRefused = isRefusal(error, 'ENCRYPTION_KEY_UNAVAILABLE')
        if (!isRefused || !isStored({ isNewTable })) throw error
        const { encryption } = project
        project.encryption = null
        await tunnel.writeRows(principal, request)
        project.encryption = encryption
        throw error
      }
    },
  }))
}
