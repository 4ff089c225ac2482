import { mountStaffPage } from '../staff/staff-page.tsx'
import './desk.css'
import { DeskPage } from './desk-page.tsx'
import { deskWords } from './words.ts'

mountStaffPage(deskWords.page, <DeskPage />)
