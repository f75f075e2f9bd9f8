/**
 * `npx cucumber-js` by itself: the features, and the steps straight from their TypeScript sources.
 * SEALPROOF_TARGET names another target than the bundled reference, as `--target` does for the command.
 */
module.exports = {
  default: {
    paths: ['features/**/*.feature'],
    requireModule: ['ts-node/register'],
    require: ['steps/**/!(*.test).ts'],
    worldParameters: { target: process.env.SEALPROOF_TARGET ?? 'reference', settings: {} },
  },
}
