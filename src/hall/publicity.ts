import type { PublicityRouteParts } from '../publicity/routes.ts'
import { windowOfStaff } from '../queue/staff-window.ts'
import type { QueueState } from '../queue/state.ts'
import type { VisitLinks } from '../ratings/visit-link.ts'
import type { PublicPerson, PublicWindow } from '../server/public-requests.ts'
import type { ShownCard } from '../staff/card-tables.ts'
import type { HallCore } from './spine.ts'

/** What the topics keep, as far as it is public. */
export function publicityParts(
  { queue, tables }: Pick<HallCore, 'queue' | 'tables'>,
  links: Pick<VisitLinks, 'caseOfCopy'>,
  allowCaseState: PublicityRouteParts['allowCaseState'],
): PublicityRouteParts {
  const { cards, items, cases } = tables
  return {
    hall: () => queue().plan!,
    items: () =>
      items
        .all()
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ item }) => item),
    item(code) {
      const listed = items.listed(code)
      return listed && !listed.withdrawn ? listed.item : null
    },
    windowsFor: (item) =>
      [...queue().windows.values()]
        .filter(({ plan }) => plan.serves.includes(item))
        .map(({ plan: { no, name } }) => ({ no, name })),
    staff: () => byWindow(cards.shown().map((card) => person(card, queue()))),
    photo: (sha256) => cards.photo(sha256),
    caseOfSlip(token) {
      const copied = links.caseOfCopy(token)
      const found = copied === null ? cases.shown.ofSlip(token) : cases.shown.one(copied)
      if (!found) return null
      const { item, itemVersion, ...shown } = found
      const name = items.item(item, itemVersion)?.name ?? { zh: item, en: item }
      return { ...shown, itemName: name }
    },
    allowCaseState,
  }
}

function person({ id, fullName, duty, badge, photo }: ShownCard, state: QueueState): PublicPerson {
  const at = windowOfStaff(state, id)?.plan
  const window: PublicWindow | null = at ? { no: at.no, name: at.name } : null
  return { fullName, duty, badge, photo: photo && `/api/public/staff/photos/${photo}.jpg`, window }
}

/** Those at windows first, in the order in which one walks past them. */
const byWindow = (people: readonly PublicPerson[]) =>
  [...people].sort((a, b) => (a.window?.no ?? Number.MAX_VALUE) - (b.window?.no ?? Number.MAX_VALUE))
