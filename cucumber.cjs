// For `npx cucumber-js` in a checkout, while features and steps are written: it loads the TypeScript as it is,
// and prints what Cucumber thinks. Verdicts and reports come from `sealproof run` alone.
module.exports = {
  default: {
    paths: ['features/**/*.feature'],
    requireModule: ['ts-node/register'],
    require: ['steps/**/*.ts'],
    // The only formatter: of two without a file of their own, the last would silence the first.
    format: ['progress'],
    publishQuiet: true,
    worldParameters: { target: process.env.SEALPROOF_TARGET ?? 'reference', settings: {} },
  },
}
