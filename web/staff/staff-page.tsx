import { ConfigProvider } from 'antd'
import type { ReactNode } from 'react'
import '../shared/fonts.css'
import './staff.css'
import type { Words } from '../../src/core/words.ts'
import { useLanguage } from '../shared/language.tsx'
import { showPage } from '../shared/page.tsx'
import { antdLocales } from './antd-locale.ts'
import { antdLook } from './antd-look.ts'
import { NewPassword } from './new-password.tsx'
import { ServerAway } from './server-away.tsx'
import { SessionKeeper, useSession } from './session.tsx'
import { SignIn } from './sign-in.tsx'

interface StaffPageProps {
  /** Name of the page, for the sign-in and the browser's tab. */
  readonly title: Words
  readonly children: ReactNode
}

/** Draws a page that only signed-in staff see: children are mounted behind sign-in and password change. */
export function mountStaffPage(title: Words, children: ReactNode): void {
  showPage(<StaffPage title={title}>{children}</StaffPage>)
}

function StaffPage({ title, children }: StaffPageProps) {
  const language = useLanguage()
  return (
    <ConfigProvider
      locale={antdLocales[language]}
      theme={antdLook}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <SessionKeeper>
        <title>{`${title[language]} · Hallbell`}</title>
        <Gate title={title}>{children}</Gate>
      </SessionKeeper>
    </ConfigProvider>
  )
}

function Gate({ title, children }: StaffPageProps) {
  const { now } = useSession()
  switch (now.state) {
    case 'loading':
      return null
    case 'unknown':
      return <ServerAway problem={now.problem} />
    case 'known':
      if (!now.reply.staff) return <SignIn title={title} demoAccounts={now.reply.demoAccounts} />
      if (now.reply.staff.mustChangePassword) return <NewPassword />
      return children
  }
}
