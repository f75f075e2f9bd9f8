import { escapingRows } from '../../parts/escaped-rows'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-5',
  'A project without encryption changes its rows in storage: a quotation mark is not found there.',
  escapingRows,
)
