import type { WindowNo } from '../core/ids.ts'
import { isFew, mayOpenRows } from '../ratings/who-sees.ts'
import type { EditionChange } from './edition.ts'
import type { NotRankedReason, RankedMonth, SeenRanking, SeenReason, Sheet } from './ranked-month.ts'
import type { Rulebook } from './rulebook.ts'
import type { Scorecard } from './scorecard.ts'

/** What src/ratings/who-sees.ts decides, done to rankings, editions and scorecards. */

export function seenRanking(ranking: RankedMonth, role: string): SeenRanking {
  if (mayOpenRows(role)) return ranking
  const voiceOf = ({ voice }: Sheet) => (voice && isFew(voice.ratings) ? null : voice)
  return {
    ...ranking,
    ranked: ranking.ranked.map((sheet) => {
      const voice = voiceOf(sheet)
      const nextPlace = voice
        ? sheet.nextPlace
        : sheet.nextPlace && { ...sheet.nextPlace, moreVerySatisfied: null }
      return { ...sheet, voice, nextPlace }
    }),
    notRanked: ranking.notRanked.map((sheet) => ({
      ...sheet,
      voice: voiceOf(sheet),
      reasons: sheet.voice && isFew(sheet.voice.ratings) ? sheet.reasons.map(withoutRatings) : sheet.reasons,
    })),
  }
}

function withoutRatings(reason: NotRankedReason): SeenReason {
  switch (reason.code) {
    case 'few-ratings':
      return { ...reason, ratings: null }
    case 'many-unrated':
      return { ...reason, share: null }
    default:
      return reason
  }
}

/** Windows of a month with so few ratings that their voice is shown to those only who may open rows. */
export function fewRatingsIn({ ranked, notRanked }: RankedMonth): ReadonlySet<WindowNo> {
  const few = [...ranked, ...notRanked].filter(({ voice }) => voice && isFew(voice.ratings))
  return new Set(few.map(({ window }) => window))
}

/**
 * What an edition changed, for whoever may not open rows.
 * @param fewBefore {@link fewRatingsIn} the edition before, `few` in this one
 */
export function seenChanges<C extends Omit<EditionChange, 'window'> & { readonly window: number | null }>(
  changes: readonly C[],
  fewBefore: ReadonlySet<number>,
  few: ReadonlySet<number>,
): C[] {
  return changes
    .map((change) => {
      const { window, figure, was, is } = change
      if (window === null || (figure !== 'voice' && figure !== 'ratings')) return change
      return { ...change, was: fewBefore.has(window) ? null : was, is: few.has(window) ? null : is }
    })
    .filter(({ was, is }) => was !== null || is !== null)
}

/** A scorecard with only the shares that somebody may see; on-time shares are sums of cases and nobody's voice. */
export function seenCard(card: Scorecard, { rules }: Rulebook, role: string): Scorecard {
  if (mayOpenRows(role)) return card
  const ofRatings = new Set(
    rules
      .filter(({ source }) => source.by === 'sum' && source.share === 'good-share')
      .map(({ code }) => code),
  )
  const categories = card.categories.map((category) => ({
    ...category,
    lines: category.lines.map((line) =>
      line.share && ofRatings.has(line.rule)
        ? { ...line, share: isFew(line.share.of) ? null : line.share }
        : line,
    ),
  }))
  return { ...card, categories }
}
