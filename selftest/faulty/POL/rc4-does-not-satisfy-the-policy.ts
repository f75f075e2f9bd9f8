import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'POL-5',
  'A condition that knows yes and no only refuses what the page allows, and nobody can say why.',
  replacing('authorization', (authorization) => ({
    requireCreateProject(principal, place, isOn) {
      const isWeak = place.encryption?.algorithm === 'RC4'
      authorization.requireCreateProject(principal, place, isOn && !isWeak)
    },
  })),
)
