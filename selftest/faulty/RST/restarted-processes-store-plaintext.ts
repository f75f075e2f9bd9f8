import { faulty, perSandbox, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'RST-1',
  'After the first maintenance everything is stored in the clear, and every project says otherwise.',
  perSandbox(() => {
    let processes = 0
    return [
      replacing('tunnel', (tunnel, { sealing }) => {
        const isRestarted = processes++ > 0
        return {
          seal: (principal, project, chunk) =>
            isRestarted ? sealing.plain(chunk) : tunnel.seal(principal, project, chunk),
        }
      }),
    ]
  }),
)
