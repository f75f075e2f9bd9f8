/** Types of Allure 3 that its plugin uses. They are taken from the plugin, the only package of Allure 3 that is declared. */
import type AwesomePlugin from '@allurereport/plugin-awesome'

type Arguments = Parameters<AwesomePlugin['done']>
type Resolved<Name extends keyof AllureStore> = Awaited<ReturnType<AllureStore[Name]>>

/** What the plugin is given beside the results. */
export type PluginContext = Arguments[0]
/** From which the plugin reads the results. */
export type AllureStore = Arguments[1]
export type StoredTest = Resolved<'allTestResults'>[number]
export type StoredFixture = Resolved<'allFixtures'>[number]
export type StoredStep = StoredTest['steps'][number]
export type AttachmentLink = Resolved<'allAttachments'>[number]
export type AttachmentStep = Extract<StoredStep, { type: 'attachment' }>
/** An earlier run. */
export type HistoryPoint = Resolved<'allHistoryDataPoints'>[number]
export type AttachmentContent = NonNullable<Resolved<'attachmentContentById'>>
export type CategoryDefinition = NonNullable<PluginContext['categories']>[number]
