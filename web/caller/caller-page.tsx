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
  const [lost, setLost] = useState<number | null>(null)
  const [satDownAt, setSatDownAt] = useState<number | null>(null)
  const at = satDownAt ?? (left ? null : me.window)
  if (at === null) {
    return (
      <ChooseWindow
        lost={lost}
        onSatDown={(no) => {
          rememberWindow(no)
          setLost(null)
          setSatDownAt(no)
        }}
      />
    )
  }
  return (
    <Desk
      key={at}
      no={at}
      onLeft={(how) => {
        setLeft(true)
        setLost(how === 'lost' ? at : null)
        setSatDownAt(null)
        void reload()
      }}
    />
  )
}
