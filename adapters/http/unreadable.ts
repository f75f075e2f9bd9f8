/** Why there is no answer that can be judged, in a phrase to put behind the operation's name. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}
