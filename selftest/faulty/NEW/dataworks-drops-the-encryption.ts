import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'NEW-2',
  'Who creates a project in the console of DataWorks has it in the clear, whatever was ticked.',
  replacing('dataworks', (dataworks) => ({
    createProject: (principal, request) =>
      dataworks.createProject(principal, { ...request, encryption: null }),
  })),
)
