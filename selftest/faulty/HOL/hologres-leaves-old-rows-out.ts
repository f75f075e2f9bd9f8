import { faulty, perSandbox, replacing } from '../../specimen'

/** Hologres expects an envelope on every object. */
export const { fault, connect } = faulty(
  'HOL-4',
  'Of a project that was encrypted later, Hologres shows the newer half as the whole.',
  perSandbox(() => {
    let isHologres = false
    return [
      replacing('sealing', (sealing) => ({
        open(object, unwrap, see) {
          if (!isHologres || object.header.length > 0) sealing.open(object, unwrap, see)
        },
      })),
      replacing('hologres', (hologres) => ({
        async readExternalTable(...asked) {
          isHologres = true
          try {
            return await hologres.readExternalTable(...asked)
          } finally {
            isHologres = false
          }
        },
      })),
    ]
  }),
)
