import { Select } from 'antd'
import type { ItemsReply } from '../../src/server/item-requests.ts'
import { useRead } from '../staff/use-read.ts'

interface DepartmentFieldProps {
  /** Given by the form. */
  readonly value?: string
  readonly onChange?: (department: string | undefined) => void
}

/** One of the departments that items of the catalogue belong to, or that take part in them. */
export function DepartmentField({ value, onChange }: DepartmentFieldProps) {
  const { reply } = useRead<ItemsReply>('/api/items')
  const names = new Set(reply?.items.flatMap((item) => [item.department, ...item.jointDepartments]))
  const options = [...names].sort().map((name) => ({ value: name, label: name }))
  return (
    <Select
      allowClear
      showSearch
      options={options}
      {...(value === undefined ? {} : { value })}
      onChange={(chosen: string | undefined) => onChange?.(chosen)}
    />
  )
}
