import type { QueueState, WindowNow } from './state.ts'

/** The two lines above a window, Chinese; a display cuts what is too long for it. */
export function displayLines(state: QueueState, window: WindowNow): readonly [string, string] {
  if (state.emergency) return ['大厅临时关闭', '请听从引导']
  const { plan, staff, paused } = window
  if (!staff) return [plan.name.zh, '暂未开放']
  const visit = window.visit === null ? undefined : state.visits.get(window.visit)
  if (visit?.phase.phase === 'called') return [visit.number, `请到${plan.no}号窗口`]
  if (visit) return [visit.number, '正在办理']
  if (!paused) return [plan.name.zh, '请等候叫号']
  const reason = state.plan?.pauseReasons.find(({ code }) => code === paused.reason)
  return ['暂停服务', reason?.name.zh ?? '']
}
