/**
 * What the run showed of a clause and what it did not, in sentences. There is always something that was not
 * shown, and a reader who must defend a conclusion needs it as much as the verdict.
 */
import { type Clause, type Run, type Scenario, STRENGTHS } from '../../verdict/model'
import { counted, quoted, type Text } from './language'
import { OBSERVED, STRENGTHS as STRENGTH_WORDS, VERDICTS } from './vocabulary'

/** Those that speak for the clause: not the ones about the bundled reference, unless it is about that itself. */
function telling({ standing, scenarios }: Clause): readonly Scenario[] {
  return standing === 'observed'
    ? scenarios
    : scenarios.filter((scenario) => scenario.standing !== 'observed')
}

export function shown(clause: Clause): readonly Text[] {
  const scenarios = telling(clause)
  const count = (verdict: Scenario['verdict']) =>
    scenarios.filter((scenario) => scenario.verdict === verdict).length
  const [conforms, violates] = [count('conforms'), count('violates')]
  return [
    ...(violates > 0 ? [otherwise(clause, violates)] : []),
    ...(conforms > 0 ? [held(conforms, scenarios), ...basis(scenarios)] : []),
    ...(conforms + violates === 0
      ? [{ en: 'Nothing, neither for nor against it.', zh: '没有任何支持或反对它的结果。' }]
      : []),
  ]
}

function otherwise({ standing }: Clause, violates: number): Text {
  const { en, zh } = counted(violates, 'scenario')
  if (standing === 'documented') {
    return { en: `${en} saw the target do otherwise.`, zh: `${zh}中，目标的行为与陈述不一致。` }
  }
  return {
    en: `${en} saw the target do otherwise. The documentation does not state the clause so plainly that this could count against it: a note.`,
    zh: `${zh}中，目标的行为与陈述不一致。文档对此并未明确写明，不足以据此判定违反：只作附注。`,
  }
}

function held(conforms: number, scenarios: readonly Scenario[]): Text {
  const { en, zh } = counted(conforms, 'scenario')
  if (conforms === scenarios.length) {
    return { en: `It held in all ${en}.`, zh: `在全部 ${zh}中均成立。` }
  }
  return {
    en: `It held in ${conforms} of ${counted(scenarios.length, 'scenario').en}.`,
    zh: `在 ${counted(scenarios.length, 'scenario').zh}中的 ${conforms} 个成立。`,
  }
}

/** How many rest on which strength: the best alone would flatter the others. */
function basis(scenarios: readonly Scenario[]): readonly Text[] {
  return [...STRENGTHS].reverse().flatMap((strength) => {
    const count = scenarios.filter(
      (scenario) => scenario.verdict === 'conforms' && scenario.strength === strength,
    ).length
    if (count === 0) return []
    const { en, zh, meaning } = STRENGTH_WORDS[strength]
    return [{ en: `${count} × ${en}: ${meaning.en}.`, zh: `${count} × ${zh}：${meaning.zh}。` }]
  })
}

export function notShown(run: Run, clause: Clause): readonly Text[] {
  return [
    ...limitOfVerdict(clause),
    ...untold(clause),
    ...limitOfStrength(clause),
    ...LIMITS_OF_STANDING[clause.standing],
    ...unprovenAlarm(run, clause),
  ]
}

/** What each verdict leaves open, whatever the reasons of single scenarios. */
function limitOfVerdict({ verdict, strength, notTestedBecause }: Clause): readonly Text[] {
  switch (verdict) {
    case 'conforms':
      return strength === null ? [UNRECORDED] : []
    case 'not-tested': {
      const because = notTestedBecause === undefined ? undefined : quoted(notTestedBecause)
      return [{ en: [NO_SCENARIO.en, ' ', because], zh: [NO_SCENARIO.zh, because] }]
    }
    default:
      return [LIMITS_OF_VERDICT[verdict]]
  }
}

const UNRECORDED: Text = {
  en: 'Whether the target really does so: no exchange with it was recorded.',
  zh: '目标是否确实如此：没有记录与它的任何交互。',
}
const NO_SCENARIO: Text = {
  en: 'Whether it holds: the suite has no scenario that could show it.',
  zh: '是否成立：套件中没有能证明它的场景。',
}
const LIMITS_OF_VERDICT: Readonly<
  Record<Exclude<Clause['verdict'], 'conforms' | 'not-tested'>, Text>
> = {
  violates: {
    en: 'Whether it holds in situations other than those recorded, and why the target does otherwise: a scenario tells what happened, not its cause.',
    zh: '在所记录的情形之外是否成立，以及目标行为不一致的原因：场景只说明发生了什么，不说明原因。',
  },
  faulted: {
    en: 'Whether it holds where the target could not be asked.',
    zh: '在未能向目标取得应答的情形中是否成立。',
  },
  'not-run': {
    en: 'Whether it holds where no verdict was reached.',
    zh: '在未得出判定的情形中是否成立。',
  },
  unproven: {
    en: 'Whether it holds: all that could show it was inapplicable to this target.',
    zh: '是否成立：凡能证明它的场景，对该目标均不适用。',
  },
  excluded: {
    en: 'Whether it holds: this run did not ask.',
    zh: '是否成立：本次运行没有询问。',
  },
}

/** What its scenarios did not tell, by verdict and reason. */
function untold({ scenarios }: Clause): readonly Text[] {
  const silent = (['faulted', 'not-run', 'inapplicable', 'excluded'] as const).flatMap((verdict) =>
    reasonsFor(scenarios, verdict).map(([reason, count]) => ({ verdict, reason, count })),
  )
  return silent.map(({ verdict, reason, count }) => {
    const word = VERDICTS[verdict]
    const told = counted(count, 'scenario')
    return {
      en: [`${told.en} ${word.en}: `, quoted(reason)],
      zh: [`${told.zh}${word.zh}：`, quoted(reason)],
    }
  })
}

function reasonsFor(
  scenarios: readonly Scenario[],
  verdict: 'faulted' | 'not-run' | 'inapplicable' | 'excluded',
): readonly (readonly [reason: string, count: number])[] {
  const reasons = scenarios.flatMap((scenario) =>
    scenario.verdict === verdict ? [scenario.reason] : [],
  )
  return Array.from(
    Map.groupBy(reasons, (reason) => reason),
    ([reason, equal]) => [reason, equal.length] as const,
  )
}

function limitOfStrength({ strength }: Clause): readonly Text[] {
  return strength === null ? [] : [LIMITS_OF_STRENGTH[strength]]
}

const LIMITS_OF_STRENGTH: Readonly<Record<(typeof STRENGTHS)[number], Text>> = {
  declared: {
    en: 'Whether the target does what it accepted: nothing beyond its own word was looked at.',
    zh: '目标是否照其所接受的去做：除其自述之外未检视任何内容。',
  },
  configured: {
    en: 'Whether stored data follow the configuration: only the configuration was read.',
    zh: '存储的数据是否与配置一致：只读取了配置。',
  },
  behavioural: {
    en: 'What lies in storage: the target was seen to act, its stored bytes were not opened for this.',
    zh: '存储中实际是什么：只观察了目标的行为，未为此打开存储字节。',
  },
  'byte-level': {
    en: 'Other data, other times: the bytes that these scenarios wrote were examined, and no others.',
    zh: '其他数据与其他时间：只检验了这些场景所写入的字节。',
  },
}

const LIMITS_OF_STANDING: Readonly<Record<Clause['standing'], readonly Text[]>> = {
  documented: [],
  contested: [
    {
      en: 'Which reading of the documentation is right: only what holds under every reading was demanded.',
      zh: '文档的哪种解读才对：只要求了在任何解读下都成立的内容。',
    },
  ],
  inferred: [
    {
      en: 'That the documentation promises it: it is stated nowhere and only follows from what is.',
      zh: '文档是否作此承诺：文档并未写明，只是由其内容推得。',
    },
  ],
  observed: [
    {
      en: 'Anything about other targets: the clause describes the bundled reference.',
      zh: '关于其他目标的任何结论：该条款只描述自带的参考实现。',
    },
  ],
}

/** A test that was never seen to fail may be unable to. */
function unprovenAlarm({ knownFaults }: Run, { id, scenarios }: Clause): readonly Text[] {
  if (scenarios.length === 0 || knownFaults.some(({ clause }) => clause === id)) return []
  return [knownFaults.length === 0 ? NO_KILL_TABLE : NO_KNOWN_FAULT]
}

const NO_KILL_TABLE: Text = {
  en: 'That these scenarios would notice a violation: the record holds no list of faults they are known to catch.',
  zh: '这些场景是否能发现违反：本记录中没有已知可发现缺陷的清单。',
}
const NO_KNOWN_FAULT: Text = {
  en: 'That these scenarios would notice a violation: no faulty target was made for this clause.',
  zh: '这些场景是否能发现违反：没有为该条款制作过有缺陷的目标。',
}

/** What became of the scenarios, counted; observations apart. */
export function scenarioCounts({ scenarios }: Clause): Text {
  const kinds = Map.groupBy(scenarios, (scenario) =>
    scenario.standing === 'observed' && ['conforms', 'inapplicable'].includes(scenario.verdict)
      ? OBSERVED
      : VERDICTS[scenario.verdict],
  )
  const told = Array.from(kinds, ([{ en, zh }, { length }]) => ({
    en: `${length} ${length === 1 ? en : (MANY[en] ?? en)}`,
    zh: `${length} ${zh}`,
  }))
  return { en: told.map(({ en }) => en).join(', '), zh: told.map(({ zh }) => zh).join('，') }
}

const MANY: Readonly<Record<string, string>> = { conforms: 'conform', violates: 'violate' }
