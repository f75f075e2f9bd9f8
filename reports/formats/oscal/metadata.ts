/** Metadata, target and suite of the results. */
import type { Run } from '../../verdict/model'
import { targetIdentity } from '../../verdict/target-identity'
import { identityFacts, referenceCaveat, startersWording } from '../../wording/target-wording'
import { latestTime } from '../latest-time'
import { uuidOf } from '../name-uuid'
import { markup, OSCAL_VERSION, props, unlessEmpty } from './data-types'
import { partiesOf } from './parties'

export function targetUuid(run: Run): string {
  return uuidOf('target', targetIdentity(run), run.target.version)
}

export function suiteUuid({ suite }: Run): string {
  return uuidOf('suite', suite.name, suite.version)
}

export function metadataOf(run: Run): object {
  const { target, suite, ci, runtime, started, finished } = run
  const by = startersWording(run)
  const timeless = started === null && finished === null
  return {
    title: markup(`What ${suite.name} showed of ${target.name} ${target.version}`),
    'last-modified': latestTime(run),
    version: started ?? 'never started',
    'oscal-version': OSCAL_VERSION,
    ...unlessEmpty('props', props({ 'suite-digest': suite.digest, by, ci: ci?.name, runtime })),
    ...partiesOf(run),
    ...(timeless
      ? { remarks: 'The record tells no time, so that the times here say nothing.' }
      : {}),
  }
}

export function assetsOf(run: Run): object {
  return {
    components: [targetComponent(run)],
    'assessment-assets': {
      components: [suiteComponent(run)],
      'assessment-platforms': [platform(run)],
    },
  }
}

function targetComponent(run: Run): object {
  const { target, settings, storageReader } = run
  return {
    uuid: targetUuid(run),
    type: 'service',
    title: markup(`${target.name} ${target.version}`),
    description: markup(
      ['Name and version are said by the target.', referenceCaveat(run)].join(' ').trim(),
    ),
    ...unlessEmpty(
      'props',
      props({
        version: target.version,
        capabilities: target.capabilities.join(', '),
        settings: settings.join(', '),
        'storage-reader': storageReader?.argument,
        'storage-reader-sha256': storageReader?.sha256,
        ...identityFacts(run),
      }),
    ),
    status: { state: 'other', remarks: 'A run asks what a target does, not what it is used for.' },
  }
}

function suiteComponent(run: Run): object {
  const { name, version, digest } = run.suite
  return {
    uuid: suiteUuid(run),
    type: 'software',
    title: markup(`${name} ${version}`),
    description: 'The suite that put the questions and judged the answers.',
    ...unlessEmpty('props', props({ version, digest })),
    status: { state: 'operational' },
  }
}

function platform(run: Run): object {
  const { suite, runtime, ci, selection } = run
  const { tags, clauses, name, shard } = selection
  return {
    uuid: uuidOf('platform', suite.name, suite.version, runtime ?? '', ci?.name ?? ''),
    title: markup(ci?.name ?? runtime ?? 'unknown'),
    ...unlessEmpty('props', props({ tags, clauses: clauses?.join(', '), name, shard })),
    'uses-components': [{ 'component-uuid': suiteUuid(run) }],
  }
}
