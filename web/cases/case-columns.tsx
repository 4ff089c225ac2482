import type { TableColumnsType } from 'antd'
import { handlerName, kindNames, outcomeNames, stateNames } from '../../src/cases/words.ts'
import type { Words } from '../../src/core/words.ts'
import type { CaseRowReply } from '../../src/server/case-requests.ts'
import { dueText } from '../case/due-text.ts'
import { LightMark } from '../case/light-mark.tsx'
import { caseWords } from '../case/words.ts'
import { dayAndTime } from '../shared/hall-time.ts'

/** The columns of every list of cases. */
export function caseColumns(say: (words: Words) => string, timeZone: string): TableColumnsType<CaseRowReply> {
  return [
    {
      title: say(caseWords.number),
      width: 170,
      render: (_, { case: number }) => <span className="case-number">{number}</span>,
    },
    { title: say(caseWords.item), render: (_, { itemName }) => say(itemName) },
    { title: say(caseWords.department), dataIndex: 'department', width: 150, ellipsis: true },
    { title: say(caseWords.kind), width: 100, render: (_, { kind }) => say(kindNames[kind]) },
    {
      title: say(caseWords.state),
      width: 170,
      render: (_, { state, outcome }) =>
        outcome === null || state === 'returned'
          ? say(stateNames[state])
          : `${say(stateNames[state])} · ${say(outcomeNames[outcome])}`,
    },
    { title: say(caseWords.handler), width: 130, render: (_, { handler }) => say(handlerName(handler)) },
    {
      title: say(caseWords.opened),
      width: 150,
      render: (_, { openedAt }) => dayAndTime(openedAt, timeZone),
    },
    {
      title: say(caseWords.due),
      width: 150,
      render: (_, { due }) => (due ? dueText(due, timeZone) : <span className="nothing">–</span>),
    },
    { title: '', width: 110, render: (_, { light }) => <LightMark light={light} /> },
  ]
}
