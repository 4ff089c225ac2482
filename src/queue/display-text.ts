import type { DisplayText } from '../core/ports.ts'
import type { QueueState, WindowNow } from './state.ts'

/**
 * The two lines above a window. A display cuts what is too long for it; the words for pole displays of 20 columns
 * fit in them.
 * @param model whether it is a model window of the last closed month
 */
export function displayText(state: QueueState, window: WindowNow, model = false): DisplayText {
  if (state.emergency) {
    return { zh: ['大厅临时关闭', '请听从引导'], ascii: ['HALL CLOSED', 'Follow the staff'] }
  }
  const { plan, staff, paused } = window
  const name = plan.name
  if (!staff) return { zh: [name.zh, '暂未开放'], ascii: [name.en, 'Closed'] }
  const visit = window.visit === null ? undefined : state.visits.get(window.visit)
  if (visit?.phase.phase === 'called') {
    return { zh: [visit.number, `请到${plan.no}号窗口`], ascii: [visit.number, `To window ${plan.no}`] }
  }
  if (visit) return { zh: [visit.number, '正在办理'], ascii: [visit.number, 'Being served'] }
  if (!paused) {
    const title = model ? { zh: `${name.zh} 示范窗口`, en: `${name.en} - model` } : name
    return { zh: [title.zh, '请等候叫号'], ascii: [title.en, 'Wait for your number'] }
  }
  const reason = state.plan?.pauseReasons.find(({ code }) => code === paused.reason)?.name
  return { zh: ['暂停服务', reason?.zh ?? ''], ascii: ['Paused', reason?.en ?? ''] }
}
