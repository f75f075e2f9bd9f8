/** The flags of `sealproof list`, as commander hands them over. */
export interface ListFlags {
  readonly target: string
  readonly setting: readonly string[]
  readonly features?: string
  readonly files?: true
  readonly frameworks?: true
  readonly json?: true
}
