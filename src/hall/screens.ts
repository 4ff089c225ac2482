import type { SimulatedDevice } from '../../devices/sim/simulated.ts'
import { type DeviceId, type Millis, windowNo } from '../core/ids.ts'
import { Refused } from '../core/refused.ts'
import type { Credentials, Door } from '../core/route.ts'
import type { ListTrouble } from '../items/list-trouble.ts'
import type { RankingRecords } from '../ranking/records.ts'
import type { VisitLinks } from '../ratings/visit-link.ts'
import { closingNotices } from '../screens/closing-notices.ts'
import { hallPart, withModels } from '../screens/hall-part.ts'
import { kioskPicture, wallPicture } from '../screens/public-pictures.ts'
import { callerPicture, type ListedDevice, managePicture } from '../screens/staff-pictures.ts'
import { ticketPicture } from '../screens/ticket-picture.ts'
import type { FeedName, Picture } from '../server/pictures.ts'
import { simPicture } from '../simulation/picture.ts'
import type { BackupTrouble } from '../upkeep/daily-backup.ts'
import type { Doors } from './doors.ts'
import type { HallCore } from './spine.ts'

export interface ScreenParts {
  readonly core: HallCore
  readonly doors: Doors
  readonly devices: readonly ListedDevice[]
  readonly simulated: ReadonlyMap<DeviceId, SimulatedDevice>
  readonly backupTrouble: (at: Millis) => BackupTrouble | null
  /** Why the item catalogue was not compared with the case system's list. */
  readonly itemsTrouble: () => ListTrouble | null
  /** Whether every device is simulated. */
  readonly demo: boolean
  /** Tickets are followed by the token of their QR code too. */
  readonly links: Pick<VisitLinks, 'visitOf'>
  /** The model windows now in force. */
  readonly models: RankingRecords['models']
}

/** The pictures of all feeds, and who may see them. */
export function hallScreens(parts: ScreenParts) {
  const { core, doors, devices, simulated, backupTrouble, itemsTrouble, demo, links, models } = parts
  const { tables, clock, queue } = core
  const printer = devices.find(({ kind }) => kind === 'printer')?.id ?? null
  const windowOf = (id: string) => devices.find((device) => device.id === id)?.window ?? null

  function picture(feed: FeedName, at: Millis): Picture {
    switch (feed) {
      case 'kiosk':
        return kioskPicture(queue(), tables.equipment, printer, demo, at)
      case 'wall':
        return { ...wallPicture(queue(), demo, at), notices: closingNotices(tables.cases.shown, queue(), at) }
      case 'manage': {
        const aheadMs = Math.round(clock.aheadMs() / 1000) * 1000
        const backup = backupTrouble(at)
        const picture = managePicture(
          queue(),
          tables.equipment,
          tables.ratings,
          devices,
          { aheadMs },
          demo,
          at,
        )
        const items = itemsTrouble()
        return { ...picture, ...(backup && { backup }), ...(items && { items }) }
      }
      case 'sim':
        return { hall: hallPart(queue(), demo, at), ...simPicture(simulated, windowOf) }
      default:
        return othersPicture(feed, at) ?? noSuchFeed()
    }
  }

  function othersPicture(feed: FeedName, at: Millis): Picture | null {
    const [kind = '', name = ''] = feed.split(':')
    if (kind === 'caller') return callerPicture(queue(), windowNo(Number(name)), demo, at)
    return ticketPicture(queue(), tables.queue.visit(links.visitOf(name)?.visit ?? name), demo, at)
  }

  function admit(feed: FeedName, credentials: Credentials): void {
    if (feed === 'sim' && simulated.size === 0) noSuchFeed()
    doors.admit(credentials, doorOf(feed))
  }

  return {
    picture: (feed: FeedName, at: Millis) => withModels(picture(feed, at), models()),
    admit,
  }
}

/** Who may watch what; a ticket's picture shows nothing that the wall does not show. */
function doorOf(feed: FeedName): Door {
  switch (feed) {
    case 'kiosk':
    case 'wall':
      return { who: { screen: feed }, right: 'hall:read' }
    case 'sim':
      return { who: 'hall-pc' }
    case 'manage':
      return { who: ['inspector', 'manager', 'admin'] }
    default:
      return { who: feed.startsWith('caller:') ? 'signed-in' : 'anybody' }
  }
}

function noSuchFeed(): never {
  throw new Refused({ code: 'no-such-feed' })
}
