import { notingRetrofits } from '../../parts/noted-retrofits'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-1',
  costs: 'The console says that it worked, and everything goes on being written in the open.',
}

export const connect = withParts(
  notingRetrofits((project) => {
    project.encryption = null
  }),
)
