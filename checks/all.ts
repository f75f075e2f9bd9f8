/** Every check there is, in the order in which a failure is cheapest to find. */
import { allurePage } from './allure-page'
import { bareCucumber } from './bare-cucumber'
import { bench } from './bench'
import { build } from './build'
import type { Check } from './check'
import { claims } from './claims'
import { clauses } from './clauses'
import { compliancePage } from './compliance-page'
import { equivalence } from './equivalence'
import { examples } from './examples'
import { featuresPage } from './features-page'
import { flatMemory } from './flat-memory'
import { historyOnPaper } from './history-page'
import { hostilePages } from './hostile-pages'
import { imports } from './imports'
import { killTable } from './kill-table'
import { layout } from './layout'
import { lint } from './lint'
import { packed } from './packed'
import { places } from './places'
import { readme } from './readme'
import { reference } from './reference'
import { startingPoints } from './starting-points'
import { steps } from './steps'
import { types } from './types'
import { unit } from './unit'
import { versions } from './versions'
import { vocabulary } from './vocabulary'
import { workflow } from './workflow'

export const CHECKS: readonly Check[] = [
  build,
  lint,
  types,
  imports,
  layout,
  places,
  claims,
  versions,
  clauses,
  featuresPage,
  steps,
  vocabulary,
  unit,
  reference,
  equivalence,
  examples,
  killTable,
  workflow,
  bareCucumber,
  bench,
  flatMemory,
  startingPoints,
  packed,
  allurePage,
  compliancePage,
  historyOnPaper,
  hostilePages,
  readme,
]
