import type { Words } from '../core/words.ts'
import type { Sign } from './signs.ts'

export const signKinds = [
  'too-soon',
  'burst',
  'one-level',
  'without-visit',
  'off-own-past',
  'qr-one-sender',
  'qr-burst',
  'qr-share',
] as const satisfies readonly Sign['kind'][]

const names: Readonly<Record<Sign['kind'], Words>> = {
  'too-soon': { zh: '评价过快', en: 'Pressed too soon' },
  burst: { zh: '短时集中评价', en: 'Many within a minute' },
  'one-level': { zh: '长时间同一等级', en: 'One level for hours' },
  'without-visit': { zh: '无办事按键', en: 'Pressed without a visit' },
  'off-own-past': { zh: '与自身以往明显不同', en: 'Far off its own past' },
  'qr-one-sender': { zh: '扫码评价来自同一地址', en: 'QR ratings from one address' },
  'qr-burst': { zh: '短时集中扫码评价', en: 'Many QR ratings within a minute' },
  'qr-share': { zh: '扫码评价占比与以往明显不同', en: 'Share of QR ratings far off its own past' },
}

const seconds = (ms: number) => (ms / 1000).toFixed(1)

/** What was seen and what is usual. It says nothing of who did it, or why. */
export function toldOf({ kind, evidence }: Sign): { readonly name: Words; readonly told: Words } {
  const value = (name: string) => Number(evidence[name] ?? 0)
  return { name: names[kind], told: told() }

  function told(): Words {
    switch (kind) {
      case 'too-soon':
        return {
          zh: `${value('of')} 次评价中有 ${value('presses')} 次在结束服务后 ${seconds(value('limitMs'))} 秒内按下，最快 ${seconds(value('soonestMs'))} 秒`,
          en: `${value('presses')} of ${value('of')} pressed within ${seconds(value('limitMs'))} s of the finish, the soonest after ${seconds(value('soonestMs'))} s`,
        }
      case 'burst':
        return {
          zh: `${seconds(value('withinMs'))} 秒内评价 ${value('presses')} 次`,
          en: `${value('presses')} ratings within ${seconds(value('withinMs'))} s`,
        }
      case 'one-level':
        return {
          zh: `连续 ${value('presses')} 次为同一等级，历时 ${Math.round(value('lastedMs') / 60_000)} 分钟；前三个月该等级占 ${value('pastOfLevel')}/${value('pastAll')}`,
          en: `${value('presses')} in a row at one level over ${Math.round(value('lastedMs') / 60_000)} minutes; in the three months before it was ${value('pastOfLevel')} of ${value('pastAll')}`,
        }
      case 'without-visit':
        return {
          zh: `没有可评价的办事时按键 ${value('presses')} 次`,
          en: `${value('presses')} presses while no visit was to be rated`,
        }
      case 'qr-one-sender':
        return {
          zh: `同一地址当日扫码评价本窗口办事 ${value('visits')} 次，该地址当日共评价 ${value('ofSender')} 次`,
          en: `One address rated ${value('visits')} visits of this window on this day, and ${value('ofSender')} in all`,
        }
      case 'qr-burst':
        return {
          zh: `${seconds(value('withinMs'))} 秒内扫码评价 ${value('presses')} 次`,
          en: `${value('presses')} ratings by QR code within ${seconds(value('withinMs'))} s`,
        }
      case 'qr-share':
        return {
          zh: `扫码评价 ${value('qr')}/${value('of')}，前三个月为 ${value('pastQr')}/${value('pastAll')}；偶然出现的可能性约百万分之 ${value('chancePerMillion')}`,
          en: `By QR code ${value('qr')} of ${value('of')}, in the three months before ${value('pastQr')} of ${value('pastAll')}; by chance about ${value('chancePerMillion')} in a million`,
        }
      case 'off-own-past':
        return {
          zh: `“非常满意” ${value('best')}/${value('of')}，前三个月为 ${value('pastBest')}/${value('pastAll')}；偶然出现的可能性约百万分之 ${value('chancePerMillion')}`,
          en: `"Very satisfied" ${value('best')} of ${value('of')}, in the three months before ${value('pastBest')} of ${value('pastAll')}; by chance about ${value('chancePerMillion')} in a million`,
        }
    }
  }
}
