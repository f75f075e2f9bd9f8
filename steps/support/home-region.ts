/** The region of projects and keys where a sentence names none: every rule can be tested in it. */
export const HOME_REGION = 'cn-shanghai'
