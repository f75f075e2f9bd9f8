/** Why there is no answer that can be judged, in a phrase to put behind the operation's name. */
import { englishOf, type Saying } from '../../record/saying'

export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly said: Saying

  constructor(said: Saying) {
    super(englishOf(said))
    this.said = said
  }
}
