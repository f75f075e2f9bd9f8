/** A master key is chosen in another way where an existing project is encrypted than for a new one. */
import {
  MasterKeyChoice,
  type MasterKeyChoiceNeeds,
  type Parts,
  Projects,
  type ProjectsNeeds,
  type UpdateProjectBasicMetaRequest,
} from '../../reference-impl/index'

export function choosingOnRetrofit(
  choose: (needs: MasterKeyChoiceNeeds) => MasterKeyChoice,
): Partial<Parts> {
  return {
    masterKeyChoice: (needs) => new TwoChoices(needs, choose(needs)),
    projects: (needs) => new RetrofittingProjects(needs),
  }
}

class TwoChoices extends MasterKeyChoice {
  isRetrofit = false
  readonly #onRetrofit: MasterKeyChoice

  constructor(needs: MasterKeyChoiceNeeds, onRetrofit: MasterKeyChoice) {
    super(needs)
    this.#onRetrofit = onRetrofit
  }

  override resolve(...asked: Parameters<MasterKeyChoice['resolve']>): string {
    return this.isRetrofit ? this.#onRetrofit.resolve(...asked) : super.resolve(...asked)
  }
}

class RetrofittingProjects extends Projects {
  readonly #choice: TwoChoices

  constructor(needs: ProjectsNeeds) {
    super(needs)
    this.#choice = needs.masterKeyChoice as TwoChoices
  }

  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    this.#choice.isRetrofit = true
    try {
      return super.updateProjectBasicMeta(principal, request)
    } finally {
      this.#choice.isRetrofit = false
    }
  }
}
