import { ArrowUpOutlined, DeleteOutlined, PlusOutlined, StarFilled, StarOutlined } from '@ant-design/icons'
import { Button, Form, Input } from 'antd'
import { useWords } from '../shared/language.tsx'
import { catalogueWords } from './words.ts'

/** The papers that a citizen has to bring, one a line; a star marks a main one. Part of the item's form. */
export function MaterialsEditor() {
  const say = useWords()
  return (
    <Form.List name="materials">
      {(fields, { add, remove, move }) => (
        <div className="materials">
          {fields.map(({ key, name }, i) => (
            <div key={key} className="material">
              <Form.Item name={[name, 'main']} noStyle>
                <MainStar />
              </Form.Item>
              <Form.Item name={[name, 'name']} noStyle>
                <Input
                  autoComplete="off"
                  maxLength={110}
                  placeholder={say(catalogueWords.materialName)}
                  aria-label={say(catalogueWords.materialName)}
                />
              </Form.Item>
              <Button
                type="text"
                disabled={i === 0}
                icon={<ArrowUpOutlined />}
                aria-label={say(catalogueWords.up)}
                onClick={() => move(i, i - 1)}
              />
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={say(catalogueWords.remove)}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button
            type="dashed"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => add({ name: '', main: false })}
          >
            {say(catalogueWords.addMaterial)}
          </Button>
        </div>
      )}
    </Form.List>
  )
}

/** The form gives `value` and `onChange`. */
function MainStar({ value = false, onChange }: { value?: boolean; onChange?: (main: boolean) => void }) {
  const say = useWords()
  return (
    <button
      type="button"
      className={value ? 'main-star main-star-on' : 'main-star'}
      aria-pressed={value}
      onClick={() => onChange?.(!value)}
    >
      {value ? <StarFilled aria-hidden /> : <StarOutlined aria-hidden />} {say(catalogueWords.main)}
    </button>
  )
}
