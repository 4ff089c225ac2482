import { Checkbox, Form, Input } from 'antd'
import { reasonWords } from '../../src/ratings/words.ts'
import type { RatingReason } from '../../src/server/rating-requests.ts'
import { phoneFits, reasonsInOrder, textAtMost } from '../rating/rating-step.ts'
import { ratingWords } from '../rating/words.ts'
import { useWords } from '../shared/language.tsx'
import { figureWords } from './figure-words.ts'

/** What {@link ReasonItems} fill in. */
export interface FilledReasons {
  readonly reasons?: readonly RatingReason[]
  readonly text?: string
  readonly phone?: string
}

/** The fields in which somebody at the desk writes down why, for a form of Ant Design. */
export function ReasonItems() {
  const say = useWords()
  return (
    <>
      <Form.Item name="reasons" label={say(ratingWords.aspects)}>
        <Checkbox.Group
          options={reasonsInOrder.map((reason) => ({ value: reason, label: say(reasonWords[reason]) }))}
        />
      </Form.Item>
      <Form.Item name="text" label={say(figureWords.text)}>
        <Input.TextArea rows={2} maxLength={textAtMost} />
      </Form.Item>
      <Form.Item
        name="phone"
        label={say(figureWords.phone)}
        rules={[
          {
            validator: async (_, phone: string | undefined) => {
              if (!phoneFits(phone ?? '')) throw new Error(say(ratingWords.phoneWrong))
            },
          },
        ]}
      >
        <Input maxLength={20} autoComplete="off" />
      </Form.Item>
    </>
  )
}
