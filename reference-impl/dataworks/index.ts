/**
 * DataWorks, as far as it is another way to a new MaxCompute project
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption, "Method 2"). This
 * is its door.
 */

export { DataWorks, type DataWorksNeeds } from './dataworks'
