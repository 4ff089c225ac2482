import { z } from 'zod'
import { type ItemCode, itemCode } from '../core/ids.ts'
import { Refused } from '../core/refused.ts'
import { fileTypes, type Route, route } from '../core/route.ts'
import type { Words } from '../core/words.ts'
import { type Item, itemKinds, middleSteps } from '../items/events.ts'
import type { PublicPerson, PublicWindow } from '../server/public-requests.ts'
import { caseReply, lookedUp, type ShownCase } from './case-state.ts'
import type { PublicityRefusal } from './refusals.ts'

export interface PublicityRouteParts {
  readonly hall: () => { readonly name: Words; readonly timeZone: string }
  /** Items for which cases are opened now, in the order of the catalogue. */
  readonly items: () => readonly Item[]
  readonly item: (code: ItemCode) => Item | null
  /** Windows that serve tickets of this item. */
  readonly windowsFor: (ticketItem: ItemCode) => readonly PublicWindow[]
  readonly staff: () => readonly PublicPerson[]
  /** The JPEG with this hash; null where nobody who is shown has it. */
  readonly photo: (sha256: string) => Buffer | null
  readonly caseOfSlip: (token: string) => ShownCase | null
  /** @throws Refused when this address has looked at too many cases. */
  readonly allowCaseState: (address: string) => void
}

const words = z.object({ zh: z.string(), en: z.string() })
const publicWindow = z.object({ no: z.int(), name: words })
const shortItem = {
  code: z.string(),
  name: words,
  department: z.string(),
  kind: z.enum(itemKinds),
}
const staffOut = z.object({
  hallName: words,
  people: z.array(
    z.object({
      fullName: z.string(),
      duty: z.string(),
      badge: z.string(),
      photo: z.string().nullable().describe('address of the photo'),
      window: publicWindow.nullable().describe('where this person sits now'),
    }),
  ),
})
const itemsOut = z.object({ hallName: words, items: z.array(z.object(shortItem)) })
const guideOut = z.object({
  hallName: words,
  ...shortItem,
  contact: z.string(),
  materials: z.array(z.object({ name: z.string(), main: z.boolean() })),
  legalBasis: z.string(),
  steps: z.array(z.enum(middleSteps)),
  limitDays: z.int().nullable().describe('working days'),
  feeStandard: z.string(),
  jointDepartments: z.array(z.string()),
  windows: z.array(publicWindow),
})
const caseOut = z.object({
  hallName: words,
  timeZone: z.string(),
  case: z.string(),
  itemName: words,
  department: z.string(),
  state: z.enum(['registered', 'in-progress', 'waiting-papers', 'closed', 'returned']),
  openedAt: z.int(),
  acceptedAt: z.int().nullable(),
  dueDay: z.string().nullable().describe('YYYY-MM-DD'),
  endedAt: z.int().nullable(),
  visited: z.boolean().describe('whether a visit led to it'),
})

/** What anybody may see of the hall: who works there, what can be done, how the case of a slip stands. */
export function publicityRoutes(parts: PublicityRouteParts): Route[] {
  return [...staffCards(parts), ...guides(parts), caseState(parts)]
}

function staffCards({ hall, staff, photo }: PublicityRouteParts): Route[] {
  return [
    route({
      method: 'get',
      path: '/api/public/staff',
      about: 'Who works at the hall: name, duty, badge number, photo, and the window where they sit now.',
      who: 'anybody',
      reply: staffOut,
      run: () => ({ body: { hallName: hall().name, people: [...staff()] } }),
    }),
    route({
      method: 'get',
      path: '/api/public/staff/photos/{sha256}.jpg',
      about: 'The photo on a staff card.',
      who: 'anybody',
      params: z.object({ sha256: z.string() }),
      reply: fileTypes.jpeg,
      run: ({ params }) => ({ body: photo(params.sha256) ?? refuse('no-such-photo') }),
    }),
  ]
}

function guides({ hall, items, item, windowsFor }: PublicityRouteParts): Route[] {
  return [
    route({
      method: 'get',
      path: '/api/public/items',
      about: 'What can be done at the hall.',
      who: 'anybody',
      reply: itemsOut,
      run: () => ({
        body: {
          hallName: hall().name,
          items: items().map(({ code, name, department, kind }) => ({ code, name, department, kind })),
        },
      }),
    }),
    route({
      method: 'get',
      path: '/api/public/items/{code}',
      about: 'The guide to one item: papers, legal basis, steps, time limit, fee, whom to ask.',
      who: 'anybody',
      params: z.object({ code: z.string() }),
      reply: guideOut,
      run({ params }) {
        const found = item(itemCode(params.code)) ?? refuse('no-such-guide')
        const { ticketItem, ...guide } = found
        const windows = ticketItem === null ? [] : [...windowsFor(ticketItem)]
        return { body: { hallName: hall().name, ...copied(guide), windows } }
      },
    }),
  ]
}

const copied = ({ materials, steps, jointDepartments, ...guide }: Omit<Item, 'ticketItem'>) => ({
  ...guide,
  materials: materials.map(({ name, main }) => ({ name, main })),
  steps: [...steps],
  jointDepartments: [...jointDepartments],
})

function caseState({ hall, caseOfSlip, allowCaseState }: PublicityRouteParts): Route {
  return route({
    method: 'get',
    path: '/api/public/cases/{token}',
    about: 'How the case of a slip stands, by the token in its QR code: state and dates, and nobody’s name.',
    who: 'anybody',
    params: z.object({ token: z.string() }),
    reply: caseOut,
    run({ params, from }) {
      allowCaseState(from)
      const found = caseOfSlip(lookedUp(params.token)) ?? refuse('no-such-slip')
      return { body: caseReply(found, hall()) }
    },
  })
}

function refuse(code: PublicityRefusal['code']): never {
  throw new Refused({ code })
}
