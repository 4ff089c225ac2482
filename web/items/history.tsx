import { Drawer, Skeleton } from 'antd'
import { useEffect, useState } from 'react'
import type { Words } from '../../src/core/words.ts'
import { itemFieldWords, itemKindWords, middleStepWords } from '../../src/items/words.ts'
import type { ItemRequest, ItemVersionsReply } from '../../src/server/item-requests.ts'
import { api } from '../shared/api.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { itemAddress } from './use-items.ts'
import { catalogueWords, withNumber } from './words.ts'

/** The lines of an item as one reads them. */
function linesOf(
  item: ItemRequest,
  say: (words: Words) => string,
): readonly { title: string; text: string }[] {
  const line = (field: keyof typeof itemFieldWords, text: string) => ({
    title: say(itemFieldWords[field]),
    text,
  })
  return [
    line('nameZh', item.name.zh),
    line('nameEn', item.name.en),
    line('department', item.department),
    line('contact', item.contact),
    line('kind', say(itemKindWords[item.kind])),
    line('limitDays', item.limitDays === null ? '' : String(item.limitDays)),
    line('steps', item.steps.map((step) => say(middleStepWords[step])).join(' → ')),
    line('materials', item.materials.map(({ name, main }) => (main ? `★ ${name}` : name)).join('\n')),
    line('legalBasis', item.legalBasis),
    line('feeStandard', item.feeStandard),
    line('jointDepartments', item.jointDepartments.join('、')),
    line('ticketItem', item.ticketItem ?? ''),
  ].filter(({ text }) => text !== '')
}

interface HistoryProps {
  readonly code: string
  readonly timeZone: string
  readonly onClose: () => void
}

/** One item as it is, and what each version before it was. */
export function History({ code, timeZone, onClose }: HistoryProps) {
  const say = useWords()
  const request = useRequest()
  const { send } = request
  const [reply, setReply] = useState<ItemVersionsReply | null>(null)
  useEffect(() => {
    void send(async () => setReply(await api.get<ItemVersionsReply>(itemAddress(code))))
  }, [send, code])
  return (
    <Drawer open size={640} title={reply ? `${say(reply.item.name)} · ${code}` : code} onClose={onClose}>
      <ProblemNote problem={request.problem} />
      {!reply && !request.problem && <Skeleton active />}
      {reply?.versions.map((version, i) => {
        const before = reply.versions[i + 1]
        const lines = linesOf(version.item, say)
        const was = before && new Map(linesOf(before.item, say).map(({ title, text }) => [title, text]))
        const shown = i === 0 ? lines : lines.filter(({ title, text }) => !was || was.get(title) !== text)
        return (
          <section key={version.version} className="item-version">
            <h2>
              {say(withNumber(catalogueWords.version, version.version))}
              {i === 0 && version.withdrawnAt === null && (
                <span className="small-mark">{say(catalogueWords.inForce)}</span>
              )}
              <small>
                {dayAndTime(version.at, timeZone)} ·{' '}
                {version.by === 'hall' ? say(catalogueWords.firstFile) : version.by}
              </small>
            </h2>
            {version.withdrawnAt !== null && (
              <p className="item-ended">
                {dayAndTime(version.withdrawnAt, timeZone)} · {version.withdrawnBy}{' '}
                {say(catalogueWords.withdrawnBy)}
              </p>
            )}
            <dl>
              {shown.map(({ title, text }) => (
                <div
                  key={title}
                  className={was && was.get(title) !== text ? 'item-line item-line-changed' : 'item-line'}
                >
                  <dt>{title}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
    </Drawer>
  )
}
