/**
 * Rows as Arrow record batches (https://arrow.apache.org/docs/format/Columnar.html), which PyODPS uses for
 * pandas: entry file of this folder. The format of messages is so small here (no schema, no dictionaries, no
 * compression) that it is read and written by hand: a library would need the schema that the tunnel omits.
 */

export { incomingArrow } from './incoming-arrow'
export { outgoingArrow } from './outgoing-arrow'
