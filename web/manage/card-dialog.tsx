import { Button, Form, Input } from 'antd'
import { useRef } from 'react'
import type { StaffCardReply } from '../../src/server/public-requests.ts'
import { useWords } from '../shared/language.tsx'
import { Portrait } from '../shared/portrait.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { cardWords } from './card-words.ts'
import { portraitOf } from './portrait-of.ts'
import { type Cards, photoAddress } from './use-cards.ts'

interface CardDialogProps {
  readonly card: StaffCardReply
  readonly cards: Cards
  readonly onClose: () => void
}

type CardForm = Pick<StaffCardReply, 'duty' | 'badge'>

/** What stands on one staff card. A photo counts as soon as it is chosen. */
export function CardDialog({ card, cards, onClose }: CardDialogProps) {
  const say = useWords()
  const request = useRequest()
  const chooser = useRef<HTMLInputElement>(null)
  const [form] = Form.useForm<CardForm>()
  const save = async ({ duty, badge }: CardForm) => {
    const saved = await request.send(() => cards.change(card.id, { duty, badge }))
    if (saved) onClose()
  }
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    input.value = ''
    if (file) await request.send(async () => cards.setPhoto(card.id, await portraitOf(file)))
  }
  return (
    <Dialog
      title={`${say(cardWords.title)} · ${card.fullName}`}
      okText={say(cardWords.save)}
      cancelText={say(words.close)}
      confirmLoading={request.busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <div className="card-photo">
        <Portrait className="card-photo-large" name={card.fullName} photo={photoAddress(card)} />
        <div>
          <input
            ref={chooser}
            type="file"
            accept="image/*"
            hidden
            aria-label={say(cardWords.choosePhoto)}
            onChange={({ currentTarget }) => void choose(currentTarget)}
          />
          <Button disabled={request.busy} onClick={() => chooser.current?.click()}>
            {say(card.photo === null ? cardWords.choosePhoto : cardWords.otherPhoto)}
          </Button>
          {card.photo !== null && (
            <Button
              type="link"
              danger
              disabled={request.busy}
              onClick={() => void request.send(() => cards.removePhoto(card.id))}
            >
              {say(cardWords.removePhoto)}
            </Button>
          )}
          <p>{say(cardWords.photoHint)}</p>
        </div>
      </div>
      <Form<CardForm>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={card}
        onFinish={(filled) => void save(filled)}
      >
        <Form.Item name="duty" label={say(cardWords.duty)} extra={say(cardWords.dutyHint)}>
          <Input data-first autoComplete="off" maxLength={60} showCount />
        </Form.Item>
        <Form.Item name="badge" label={say(cardWords.badge)} extra={say(cardWords.badgeHint)}>
          <Input autoComplete="off" maxLength={12} />
        </Form.Item>
      </Form>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}
