/**
 * DataWorks: entry file of this folder. Emulates only the creation of MaxCompute projects
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption, "Method 2").
 */

export { type ComputeResource, DataWorks, type DataWorksNeeds } from './dataworks'
