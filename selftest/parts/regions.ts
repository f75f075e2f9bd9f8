/** The regions that the scenarios ask for. */
export const REGIONS = ['cn-shanghai', 'cn-beijing', 'cn-hangzhou', 'ap-southeast-1']
