/** Which questions of a scenario were asked at once: a target may answer them in either order. */

export class QuestionsAtOnce {
  #number = 0
  #asked = 0
  #waiting = 0

  begin(): void {
    if (this.#waiting === 0) {
      this.#number++
      this.#asked = 0
    }
    this.#asked++
    this.#waiting++
  }

  end(): void {
    this.#waiting--
  }

  /**
   * The number of the group to which the question belongs that is answered now; undefined where it was asked alone. The
   * first answer of a group comes after its second question, so none of them lacks the number.
   */
  get group(): number | undefined {
    return this.#asked > 1 ? this.#number : undefined
  }
}
