import './top-bar.css'
import { LogoutOutlined, UserOutlined } from '@ant-design/icons'
import { Dropdown } from 'antd'
import type { ReactNode } from 'react'
import type { HallPart } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { clockTimeWithSeconds } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { Mark } from '../shared/mark.tsx'
import { words } from '../shared/words.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { ProblemNote } from './problem-note.tsx'
import { useMe, useSession } from './session.tsx'
import { staffPages } from './staff-pages.ts'
import { useRequest } from './use-request.ts'
import { roleWords, staffWords } from './words.ts'

/** Hall, place of work, time and person; `children` stand in the middle. */
export function TopBar({ hall, children }: { hall: HallPart | undefined; children?: ReactNode }) {
  const say = useWords()
  const now = useHallNow()
  const request = useRequest()
  return (
    <header className="top-bar">
      <Mark size={34} />
      <div className="top-bar-hall">{hall ? say(hall.name) : 'Hallbell'}</div>
      {hall?.simulated && (
        <span className="top-bar-demo" title={say(words.simulated)}>
          {say(staffWords.demoHall)}
        </span>
      )}
      <div className="top-bar-middle">{children}</div>
      {request.problem && <ProblemNote problem={request.problem} onClose={request.forget} />}
      {hall && <time className="top-bar-time">{clockTimeWithSeconds(now, hall.timeZone)}</time>}
      <LanguageSwitch />
      <AccountMenu signOut={(ask) => void request.send(ask)} />
    </header>
  )
}

function AccountMenu({ signOut }: { signOut: (ask: () => Promise<void>) => void }) {
  const say = useWords()
  const me = useMe()
  const session = useSession()
  const elsewhere = staffPages.filter(
    ({ address, roles }) => roles.includes(me.role) && !window.location.pathname.startsWith(address),
  )
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: [
          {
            key: 'who',
            type: 'group',
            label: `${me.fullName} · ${say(roleWords[me.role])}`,
            children: [
              ...elsewhere.map(({ address, name }) => ({
                key: address,
                label: <a href={address}>{say(name)}</a>,
              })),
              {
                key: 'sign-out',
                icon: <LogoutOutlined aria-hidden />,
                label: say(words.signOut),
                onClick: () => signOut(session.signOut),
              },
            ],
          },
        ],
      }}
    >
      <button type="button" className="quiet-button" aria-label={say(staffWords.account)}>
        <UserOutlined aria-hidden /> {me.fullName}
      </button>
    </Dropdown>
  )
}
