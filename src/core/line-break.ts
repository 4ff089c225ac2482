const latin = /[!-~]/
const closing = /[、，。；：？！）》】”’]/
const opening = /[（《【“‘]/

/**
 * Whether a line of Chinese and Latin text may end between two characters: not inside a Latin word, not before a
 * closing sign and not behind an opening one.
 */
export function mayBreak(before = '', after = ''): boolean {
  return !(latin.test(before) && latin.test(after)) && !closing.test(after) && !opening.test(before)
}
