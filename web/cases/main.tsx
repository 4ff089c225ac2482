import { mountStaffPage } from '../staff/staff-page.tsx'
import { CasesPage } from './cases-page.tsx'
import './cases.css'
import { listWords } from './words.ts'

mountStaffPage(listWords.page, <CasesPage />)
