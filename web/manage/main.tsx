import { mountStaffPage } from '../staff/staff-page.tsx'
import { staffWords } from '../staff/words.ts'
import './manage.css'
import './dialogs.css'
import { ManagePage } from './manage-page.tsx'

mountStaffPage(staffWords.managePage, <ManagePage />)
