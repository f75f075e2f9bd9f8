import { OWNER } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'NEW-2',
  'A policy that forces encryption is walked around by everybody who opens DataWorks.',
  replacing('dataworks', (dataworks) => ({
    createProject: (_principal, request) => dataworks.createProject(OWNER, request),
  })),
)
