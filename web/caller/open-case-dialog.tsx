import { kindNames } from '../../src/cases/words.ts'
import '../case/case.css'
import { Form, Input } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import type { ItemReply } from '../../src/server/item-requests.ts'
import type { DeskVisit } from '../../src/server/pictures.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequestName } from '../staff/use-request-name.ts'
import { type CaseForm, caseOrder, offeredItems } from './case-order.ts'
import { caseWords } from './case-words.ts'
import { OpenCaseForm } from './open-case-form.tsx'
import type { WindowCases } from './use-window-cases.ts'

interface OpenCaseDialogProps {
  /** Who was being served when it was opened; null for a case that nobody at the window brought. */
  readonly visit: DeskVisit | null
  readonly cases: WindowCases
  readonly onClose: () => void
}

/** Opens a case: the item of the ticket is chosen already, Enter accepts. */
export function OpenCaseDialog({ visit, cases, onClose }: OpenCaseDialogProps) {
  const say = useWords()
  const [form] = Form.useForm<CaseForm>()
  const requestName = useRequestName()
  const [sought, setSought] = useState('')
  const [row, setRow] = useState(0)
  const [papers, setPapers] = useState<CaseForm['papers']>('complete')
  const offered = offeredItems(cases.items, visit?.item ?? null, sought.trim())
  const chosen = offered[Math.min(row, offered.length - 1)]
  const choose = (next: number) => {
    setRow(next)
    form.setFieldsValue({ kind: (offered[next] ?? chosen)?.kind ?? 'promised' })
  }
  const open = async (filled: CaseForm) => {
    if (!chosen) return
    const order = caseOrder(chosen, visit?.visit ?? null, filled)
    if (await cases.open({ ...order, request: requestName(order) })) onClose()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') return form.submit()
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    choose(Math.max(0, Math.min(offered.length - 1, row + step)))
  }
  const okWords = { complete: caseWords.accept, missing: caseWords.notify, unchecked: caseWords.log }[papers]
  return (
    <Dialog
      title={`${say(caseWords.dialogTitle)}${visit ? ` · ${visit.number}` : ''}`}
      width={940}
      okText={chosen ? `${say(okWords)} · ${say(chosen.name)}` : say(okWords)}
      okButtonProps={{ disabled: !chosen }}
      cancelText={say(words.cancel)}
      confirmLoading={cases.request.busy}
      onOk={form.submit}
      onCancel={() => {
        cases.request.forget()
        onClose()
      }}
    >
      <div className="open-case">
        <div>
          <Input
            data-first
            role="combobox"
            aria-expanded
            aria-controls="open-case-items"
            aria-activedescendant={chosen ? `open-case-${chosen.code}` : ''}
            aria-label={say(caseWords.findItem)}
            placeholder={say(caseWords.findItem)}
            value={sought}
            onChange={(event) => {
              setSought(event.target.value)
              setRow(0)
            }}
            onKeyDown={onKey}
          />
          <div role="listbox" id="open-case-items" aria-label={say(caseWords.dialogTitle)}>
            {offered.length === 0 && <p>{say(caseWords.noItem)}</p>}
            {offered.map((item, index) => (
              <ItemRow key={item.code} item={item} chosen={item === chosen} onChoose={() => choose(index)} />
            ))}
          </div>
        </div>
        {chosen && (
          <OpenCaseForm
            key={chosen.code}
            form={form}
            item={chosen}
            withVisit={visit !== null}
            onPapers={setPapers}
            onFinish={(filled) => void open(filled)}
          />
        )}
      </div>
      <p className="dialog-hint">{say(caseWords.keys)}</p>
      <ProblemNote problem={cases.request.problem} />
    </Dialog>
  )
}

interface ItemRowProps {
  readonly item: ItemReply
  readonly chosen: boolean
  readonly onChoose: () => void
}

function ItemRow({ item, chosen, onChoose }: ItemRowProps) {
  const say = useWords()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the search field above
    <div
      role="option"
      tabIndex={-1}
      id={`open-case-${item.code}`}
      className="goal"
      aria-selected={chosen}
      onClick={onChoose}
    >
      <span className="goal-name">{say(item.name)}</span>
      <span className="goal-state">{say(kindNames[item.kind])}</span>
    </div>
  )
}
