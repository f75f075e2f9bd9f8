import { readingStatements } from '../../parts/policy-statements'
import { faulty, fromReports } from '../../specimen'

/** A star at the end of a resource stands for any text, a star before the end for itself. */
export const { fault, connect } = fromReports(
  'matching of policies',
  [{ system: 'MinIO', address: 'https://github.com/minio/minio/issues/17608' }],
  faulty(
    'POL-4',
    'A Deny for the projects of one region or of one prefix denies nothing.',
    readingStatements((statement) => ({
      ...statement,
      Resource: [statement.Resource].flat().map((resource) => {
        // No name of a resource contains this text.
        return `${resource.slice(0, -1).replaceAll('*', '%2A')}${resource.slice(-1)}`
      }),
    })),
  ),
)
