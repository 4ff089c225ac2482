import { mountStaffPage } from '../staff/staff-page.tsx'
import './items.css'
import { ItemsPage } from './items-page.tsx'
import { catalogueWords } from './words.ts'

mountStaffPage(catalogueWords.page, <ItemsPage />)
