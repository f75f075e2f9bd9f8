/** Memory as the loops over records read it. */

/**
 * A typed array whose index is known to be inside. The compiler adds `undefined` to each indexed number,
 * also where a loop has compared the index.
 */
export interface Words {
  readonly length: number
  // biome-ignore lint/suspicious/noExplicitAny: the one type that `undefined` is not added to
  [index: number]: any
}
