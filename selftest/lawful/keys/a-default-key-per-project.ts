import type { Caller, ServiceCaller } from '../../../reference-impl/index'
import { lawful, replacing } from '../../specimen'

const VERSION_ID_BYTES = 36

/** For KMS, each project is a service with its own key. */
export const { freedom, connect } = lawful(
  'MaxCompute creates a key in KMS for its default key; whether projects share it is left open: ' +
    'every project has one of its own.',
  replacing('kms', (kms) => {
    /** By the id of the key, and by its version, with which its ciphertexts begin. */
    const owners = new Map<string, ServiceCaller['service']>()

    function ownerOf(caller: Caller, key: string): Caller {
      const service = owners.get(key)
      return caller.service && service ? { ...caller, service } : caller
    }
    return {
      serviceKey(caller, request) {
        const service = `${caller.service}/${caller.project}` as ServiceCaller['service']
        const key = kms.serviceKey({ ...caller, service }, request)
        owners.set(key.keyId, service).set(key.primaryKeyVersion, service)
        return key
      },
      generateDataKey: (caller, request) =>
        kms.generateDataKey(ownerOf(caller, request.keyId), request),
      decrypt(caller, request) {
        const version = request.ciphertextBlob.subarray(0, VERSION_ID_BYTES).toString('latin1')
        return kms.decrypt(ownerOf(caller, version), request)
      },
    }
  }),
)
