import { coverageIn, mean, type Named, namedIn, namedMoreOften } from '../ranking/judged-samples.ts'
import type { Figure } from './figures.ts'

const months = 1_000

/** The month's ranking on months whose truth is known: 31 windows of hidden quality, each month sampled anew. */
export function sampledMonths(): Figure[] {
  const { plain, voice, full } = namedIn(months)
  const first = coverageIn(months, false)
  const later = coverageIn(months, true)
  return [
    ...against('true top three named, voice alone against the plain mean', voice, plain, 1.15),
    ...against('true top three named, full score against voice alone', full, voice, 1),
    ...between('no differences: plain interval of 90 % holds the truth, first month', first.unshrunk, 87, 93),
    ...between('no differences: shown interval holds the truth, first month', first.shown, 90, 100),
    ...between('no differences: shown interval holds the truth, later months', later.shown, 90, 100),
    ...between('no differences: windows seem to differ (test at 5 %)', first.toldApart, 3, 7),
  ]
}

/** The lower 95 % bound must hold. */
function against(what: string, one: Named, other: Named, atLeast: number): Figure[] {
  const { ratio, lower } = namedMoreOften(one, other)
  const show = ({ hits, tau }: Named) => `${mean(hits).toFixed(3)}, τ ${tau.toFixed(3)}`
  return [
    {
      what,
      ours: show(one),
      floor: show(other),
      value: ratio,
      must: `≥ ${atLeast} ×`,
      holds: ratio >= atLeast,
    },
    {
      what: `… lower 95 % bound`,
      ours: '',
      floor: '',
      value: lower,
      must: `≥ ${atLeast} ×`,
      holds: lower >= atLeast,
    },
  ]
}

function between(what: string, share: number, atLeast: number, atMost: number): Figure[] {
  const value = 100 * share
  const must = `${atLeast}–${atMost} %`
  return [
    {
      what,
      ours: `${value.toFixed(1)} %`,
      floor: '—',
      value,
      must,
      holds: value >= atLeast && value <= atMost,
    },
  ]
}
