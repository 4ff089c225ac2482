import { mountStaffPage } from '../staff/staff-page.tsx'
import { staffWords } from '../staff/words.ts'
import './caller.css'
import './dialogs.css'
import { CallerPage } from './caller-page.tsx'

mountStaffPage(staffWords.callerPage, <CallerPage />)
