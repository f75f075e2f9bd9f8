export type AllurePage =
  | { readonly built: true; readonly path: string }
  /** `reason` says what is missing and which report to open instead. */
  | { readonly built: false; readonly reason: string }

/** Builds the Allure page of a run's folder; never throws for a missing Java. */
export function buildAllurePage(_directory: string): Promise<AllurePage> {
  throw new Error('not built yet')
}
