/**
 * The allowed names. Projects: a letter, then letters, digits and underscores, 3 to 28 in all
 * (https://github.com/aliyun/terraform-provider-alicloud/blob/master/website/docs/r/maxcompute_project.html.markdown).
 * Tables: the same characters, at most 128; case does not matter
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/table-creation-and-deletion).
 */

import { invalidParameter } from './refusals'

const PROJECT_NAME = /^[A-Za-z][A-Za-z0-9_]{2,27}$/
const TABLE_NAME = /^[A-Za-z][A-Za-z0-9_]{0,127}$/

/** @throws ServiceError `INVALID_PARAMETER` */
export function checkProjectName(name: string): void {
  if (!PROJECT_NAME.test(name)) {
    throw invalidParameter('name', 'a letter, then letters, digits and underscores, 3 to 28 in all')
  }
}

/**
 * The lower-case name, under which a table is stored.
 *
 * @throws ServiceError `INVALID_PARAMETER`
 */
export function tableName(name: string): string {
  if (!TABLE_NAME.test(name)) {
    throw invalidParameter(
      'table',
      'a letter, then letters, digits and underscores, at most 128 in all',
    )
  }
  return name.toLowerCase()
}
