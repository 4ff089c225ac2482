import type { JobId, Millis } from '../../src/core/ids.ts'
import type { Words } from '../../src/core/words.ts'
import type {
  ClockPart,
  DevicePart,
  HallPart,
  JobPart,
  PaperState,
  Picture,
  UpkeepPart,
  WaitPart,
} from '../../src/server/pictures.ts'
import { partNamed, partsNamed } from '../shared/feed.ts'
import { spanWords, waitedMs } from '../shared/waiting-time.ts'
import { isLongWait } from '../staff/long-wait.ts'
import { deviceKindWords, manageWords, paperWords } from './words.ts'

/** One thing that somebody in the hall has to do something about. */
export interface TroubleToShow {
  readonly key: string
  /** `stops-work`: citizens cannot be served as usual until it is mended. */
  readonly weight: 'stops-work' | 'needs-care' | 'keep-an-eye'
  readonly where: Words
  readonly wrong: Words
  readonly remedy: Words
  readonly since: Millis | null
  /** A paper that can be printed again, or that a person has seen to. */
  readonly paper: JobId | null
}

const hallPc: Words = { zh: '大厅主机', en: 'Hall PC' }

const weights: readonly TroubleToShow['weight'][] = ['stops-work', 'needs-care', 'keep-an-eye']

/** All that is wrong in the hall now, the worst and oldest first. */
export function troublesIn(parts: Picture, now: Millis): TroubleToShow[] {
  const hall = partNamed<HallPart>(parts, 'hall')
  const clock = partNamed<ClockPart>(parts, 'clock')
  const all = [
    ...partsNamed<DevicePart>(parts, 'device:').flatMap(deviceTrouble),
    ...partsNamed<JobPart>(parts, 'job:').flatMap(paperTrouble),
    ...(hall?.moment.state === 'open' ? partsNamed<WaitPart>(parts, 'wait:') : []).flatMap((wait) =>
      longWait(wait, now),
    ),
    ...(clock ? clockTrouble(clock) : []),
    ...(['backup', 'items'] as const).flatMap((key) => upkeepTrouble(key, partNamed<UpkeepPart>(parts, key))),
  ]
  return all.sort(
    (a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight) || (a.since ?? now) - (b.since ?? now),
  )
}

/** Where a device stands: 5号窗口 评价器, or 取号区 号票打印机. */
export function devicePlace(device: DevicePart): Words {
  const kind = deviceKindWords[device.kind]
  if (device.window === null)
    return { zh: `${manageWords.kioskArea.zh} ${kind.zh}`, en: `${kind.en}, kiosk area` }
  return { zh: `${device.window}号窗口 ${kind.zh}`, en: `${kind.en}, window ${device.window}` }
}

function deviceTrouble(device: DevicePart): TroubleToShow[] {
  const common = { key: device.id, where: devicePlace(device), paper: null }
  if (device.words) {
    const weight = device.kind === 'printer' ? 'stops-work' : 'needs-care'
    return [{ ...common, ...device.words, weight, since: device.since }]
  }
  if (!device.paperNearEnd) return []
  const { nearEndWrong: wrong, nearEndRemedy: remedy } = manageWords
  return [{ ...common, wrong, remedy, weight: 'keep-an-eye', since: null }]
}

function isTroublesome(paper: PaperState): paper is keyof typeof paperWords {
  return paper in paperWords
}

function paperTrouble({ job, kind, number, paper, since }: JobPart): TroubleToShow[] {
  if (!isTroublesome(paper)) return []
  return [
    {
      key: job,
      weight: 'needs-care',
      where:
        kind === 'slip'
          ? { zh: `通知单 ${number}`, en: `Slip ${number}` }
          : { zh: `号票 ${number}`, en: `Ticket ${number}` },
      ...paperWords[paper],
      since,
      paper: job,
    },
  ]
}

function longWait({ code, name, waiting, longest }: WaitPart, now: Millis): TroubleToShow[] {
  if (longest === null || !isLongWait(waitedMs(longest, now))) return []
  const span = spanWords(waitedMs(longest, now))
  return [
    {
      key: `wait-${code}`,
      weight: 'keep-an-eye',
      where: name,
      wrong: {
        zh: `${waiting} 人等候，最长已等 ${span.zh}`,
        en: `${waiting} waiting, the longest for ${span.en}`,
      },
      remedy: manageWords.waitRemedy,
      since: null,
      paper: null,
    },
  ]
}

const upkeepTrouble = (key: string, part: UpkeepPart | undefined): TroubleToShow[] =>
  part ? [{ key, weight: 'needs-care', where: hallPc, ...part, paper: null }] : []

function clockTrouble({ aheadMs, lastJump }: ClockPart): TroubleToShow[] {
  const { zh, en } = manageWords.clockWrong
  const byMs = lastJump?.byMs ?? -aheadMs
  const seconds = Math.round(Math.abs(byMs) / 1000)
  const set = byMs > 0 ? { zh: '拨快', en: 'forward' } : { zh: '拨慢', en: 'back' }
  const ahead = Math.round(aheadMs / 1000)
  const still =
    ahead > 0
      ? { zh: `，大厅时间现快 ${ahead} 秒`, en: `; hall time is ${ahead} s ahead` }
      : { zh: '', en: '' }
  return [
    {
      key: 'clock',
      weight: 'needs-care',
      where: hallPc,
      wrong: {
        zh: `${zh}${set.zh} ${seconds} 秒${still.zh}`,
        en: `${en} ${set.en} by ${seconds} s${still.en}`,
      },
      remedy: manageWords.clockRemedy,
      since: lastJump?.at ?? null,
      paper: null,
    },
  ]
}
