import { escapingRows } from '../../parts/escaped-rows'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'ALG-3',
  'What the chosen cipher opens is not the rows but their JSON: nobody else can read a quotation mark.',
  escapingRows,
)
