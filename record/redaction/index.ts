/**
 * The entry file of redaction. README.md beside it says what is secret, and where it is taken out.
 */
export { withoutAnswers } from './broken-off'
export { unsafeEvidenceIn } from './check-message'
export { AnnouncedDataKeys, announceDataKey } from './data-key-channel'
export { dataKeyIn, UnwrappedDataKeys } from './data-keys'
export { type AnswerRedaction, answerRedactionOf } from './redact-answer'
export { redactBeginning } from './redact-beginning'
export {
  exchangeJson,
  isAnswerItself,
  isSafeToStore,
  isWhole,
  lengthOfDigested,
  redactValue,
} from './redact-evidence'
export { type Journal, type JournalPlace, RecordRedaction } from './redact-record'
export { type MakeSafe, safeOutput } from './safe-output'
export {
  PUBLIC_SETTINGS,
  type Redact,
  redactorOf,
  secretsOf,
  withoutCredentials,
} from './secrets'
