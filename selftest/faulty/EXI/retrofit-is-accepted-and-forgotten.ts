import { notingRetrofits } from '../../parts/retrofits'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-1',
  'The console says that it worked, and everything goes on being written in the open.',
  notingRetrofits((project) => {
    project.encryption = null
  }),
)
