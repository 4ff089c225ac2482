import { useState } from 'react'
import { useMe, useSession } from '../staff/session.tsx'
import { ChooseWindow } from './choose-window.tsx'
import { Desk } from './desk.tsx'
import { rememberWindow } from './last-window.ts'

/** Where a member of staff works at a window: first which one, then its desk. */
export function CallerPage() {
  const me = useMe()
  const { reload } = useSession()
  const [left, setLeft] = useState(false)
  const [satDownAt, setSatDownAt] = useState<number | null>(null)
  const at = satDownAt ?? (left ? null : me.window)
  if (at === null) {
    return (
      <ChooseWindow
        onSatDown={(no) => {
          rememberWindow(no)
          setSatDownAt(no)
        }}
      />
    )
  }
  return (
    <Desk
      key={at}
      no={at}
      onLeft={() => {
        setLeft(true)
        setSatDownAt(null)
        void reload()
      }}
    />
  )
}
