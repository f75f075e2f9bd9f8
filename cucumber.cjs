/**
 * `npx cucumber-js` by itself: the features, and the steps straight from their TypeScript sources. It prints
 * what Cucumber thinks; verdicts and reports come from `sealproof run` alone. SEALPROOF_TARGET names another
 * target than the bundled reference, as `--target` does for the command.
 */
module.exports = {
  default: {
    paths: ['features/**/*.feature'],
    requireModule: ['ts-node/register'],
    require: ['steps/**/!(*.test).ts'],
    // The only formatter: of two without a file of their own, the last would silence the first.
    format: ['progress'],
    worldParameters: { target: process.env.SEALPROOF_TARGET ?? 'reference', settings: {} },
  },
}
